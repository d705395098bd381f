import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { sampleResult } from '../../home/sampleResult.ts';
import { phrasesOf } from '../../i18n/phrases.ts';
import { shareImageSize } from './shareImageTags.ts';

/** What a share image says. */
export interface ShareText {
  siteTitle: string;
  title: string;
  description: string;
  language: string;
}

interface Element {
  type: string;
  props: Record<string, unknown>;
}

const colors = { ink: '#0e1a21', paper: '#f4f8f9', quiet: '#a9b8c2', box: '#2bd98a' };
/** Letters of the description that fit three lines; a Japanese one is as wide as two Latin ones. */
const longestDescription = { ja: 62, other: 125 };

/**
 * Draws the picture that networks and messengers show for a page. The letters become outlines, so that it is the same on every machine,
 * with or without fonts.
 *
 * @returns PNG
 */
export async function drawShareImage(text: ShareText): Promise<Buffer> {
  const svg = await satori((await layOut(text)) as never, { ...shareImageSize, fonts: await fonts() });
  // More effort with the palette takes four times as long and makes no smaller file.
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 128, compressionLevel: 9, effort: 3 })
    .toBuffer();
}

async function layOut({ siteTitle, title, description, language }: ShareText): Promise<Element> {
  const picture = `data:image/png;base64,${Buffer.from((await sampleResult()).picture).toString('base64')}`;
  const size = title.length > (language === 'ja' ? 11 : 20) ? 50 : 64;
  return box({ width: '100%', height: '100%', background: colors.ink, padding: 64, gap: 48 }, [
    box({ flexDirection: 'column', width: 624, justifyContent: 'space-between' }, [
      box({ alignItems: 'center', gap: 20, fontSize: 30, color: colors.paper }, [mark(), siteTitle]),
      box({ flexDirection: 'column', gap: 28 }, [
        lines(title, language, { fontSize: size, fontWeight: 700, color: colors.paper, lineHeight: 1.25 }),
        lines(shorten(description, language), language, {
          fontSize: 28,
          color: colors.quiet,
          lineHeight: 1.55,
        }),
      ]),
      box({ width: 120, height: 6, borderRadius: 3, background: colors.box }, []),
    ]),
    box({ alignItems: 'center' }, [
      { type: 'img', props: { src: picture, width: 400, height: 300, style: { borderRadius: 12 } } },
    ]),
  ]);
}

/** A text whose lines break between words or, in Japanese, between phrases. */
function lines(text: string, language: string, style: Record<string, unknown>): Element {
  const phrases = phrasesOf(text, language);
  return box(
    { flexWrap: 'wrap', ...style },
    phrases.length > 1 ? phrases.map((phrase) => box({}, [phrase])) : [text],
  );
}

function shorten(text: string, language: string): string {
  const longest = language === 'ja' ? longestDescription.ja : longestDescription.other;
  if (text.length <= longest) return text;
  const pieces = language === 'ja' ? phrasesOf(text, language) : text.split(/(?<= )/);
  let short = '';
  for (const piece of pieces) {
    if (short.length + piece.length > longest) break;
    short += piece;
  }
  return `${short.trimEnd()}…`;
}

function box(style: Record<string, unknown>, children: (Element | string)[]): Element {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** The site's mark, as in the header. */
function mark(): Element {
  const line = { fill: 'none', strokeLinecap: 'round', strokeLinejoin: 'round' };
  const frame = { d: 'M4 10V4h6M22 4h6v6M28 22v6h-6M10 28H4v-6', stroke: colors.paper, strokeWidth: 2.6 };
  const found = { x: 11, y: 11, width: 10, height: 10, rx: 1.5, stroke: colors.box, strokeWidth: 3.2 };
  return {
    type: 'svg',
    props: {
      viewBox: '0 0 32 32',
      width: 56,
      height: 56,
      children: [
        { type: 'path', props: { ...line, ...frame } },
        { type: 'rect', props: { ...line, ...found } },
      ],
    },
  };
}

type Font = NonNullable<Parameters<typeof satori>[1]['fonts']>[number];
let shared: Promise<Font[]> | undefined;

/** BIZ UDPGothic, by Morisawa: a Japanese type for displays, in a package so that no machine needs it installed. */
function fonts(): Promise<Font[]> {
  return (shared ??= Promise.all(
    (['latin', 'japanese'] as const).flatMap((script) =>
      ([400, 700] as const).map(async (weight): Promise<Font> => ({
        name: script,
        weight,
        style: 'normal',
        data: await readFile(fontFile(script, weight)),
      })),
    ),
  ));
}

function fontFile(script: string, weight: number): string {
  const require = createRequire(join(process.cwd(), 'package.json'));
  return require.resolve(`@fontsource/biz-udpgothic/files/biz-udpgothic-${script}-${weight}-normal.woff`);
}
