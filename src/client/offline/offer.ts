import { serversVersion } from '../../offline/keepSite.ts';
import { OfflineError } from '../../offline/offlineError.ts';
import { sharedGroup } from '../../offline/siteVersion.ts';
import { button } from '../dom.ts';
import { fill } from '../fill.ts';
import { choice } from './choice.ts';
import { keep } from './keep.ts';
import type { Place } from './place.ts';
import { megabytes } from './texts.ts';

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
  status.textContent = fill(texts.offer, { size: megabytes(bytes) });
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
          const text = fill(texts.progress, { percent });
          if (status.textContent !== text) status.textContent = text;
        },
        starting: () => (status.textContent = texts.starting),
      });
      status.textContent = fill(texts.done, { size: megabytes(kept.bytes) });
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
