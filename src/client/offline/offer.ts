import { serversVersion } from '../../offline/keepSite.ts';
import { OfflineError } from '../../offline/offlineError.ts';
import { sharedGroup } from '../../offline/siteVersion.ts';
import { choice } from './choice.ts';
import { keep } from './keep.ts';
import type { Place } from './place.ts';
import { fillIn, megabytes } from './texts.ts';

/** Offers, once, to keep the site: in the flow, at the end of the page, where it covers nothing and moves nothing that is being read. */
export async function offer(place: Place, link: HTMLElement): Promise<void> {
  const { base, language } = place;
  const { sizes } = await serversVersion(base);
  const texts = await place.texts();
  const groups = [sharedGroup, language];
  const bytes = groups.reduce((sum, group) => sum + (sizes[group] ?? 0), 0);

  let isKept = false;
  const box = document.createElement('aside');
  box.className = 'offline-offer not-content print:hidden';
  box.setAttribute('aria-label', texts.offerLabel);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.textContent = fillIn(texts.offer, { SIZE: megabytes(bytes) });
  const button = (text: string, onClick: () => void): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.addEventListener('click', onClick);
    return made;
  };
  const more = document.createElement('a');
  more.href = place.page;
  more.textContent = texts.more;
  const yes = button(texts.keep, () => void accept());
  const no = button(texts.dismiss, () => {
    if (!isKept) choice.dismisses();
    box.remove();
  });
  box.append(status, yes, no, more);
  (link.closest('.site-footer') ?? link).before(box);

  async function accept(): Promise<void> {
    yes.disabled = true;
    try {
      const kept = await keep(base, groups, {
        part: (part) => {
          // Whole tenths: a screen reader need not hear every file.
          const percent = String(Math.floor(part * 10) * 10);
          const text = fillIn(texts.progress, { PERCENT: percent });
          if (status.textContent !== text) status.textContent = text;
        },
        starting: () => (status.textContent = texts.starting),
      });
      status.textContent = fillIn(texts.done, { SIZE: megabytes(kept.bytes) });
      yes.remove();
      no.textContent = texts.close;
      isKept = true;
    } catch (error) {
      console.warn(error);
      status.textContent = texts.faults[error instanceof OfflineError ? error.fault : 'blocked'];
      yes.disabled = false;
    }
  }
}
