import { storageKey } from '../sdk/choice.ts';
import { sampleLanguages } from '../sdk/sampleLanguages.ts';
import { loadPlaces } from './places.ts';

/**
 * Leads from an id of the earlier publication to the place where its contents are now. That publication had its sample language in the
 * address, `?csharp#t-getItems`: it stays chosen.
 */
export async function followOldLink(id: string): Promise<void> {
  const places = await loadPlaces();
  const place = places?.oldIds[id.toLowerCase()];
  if (!places || place === undefined) return;
  const asked = new URLSearchParams(location.search);
  const language = sampleLanguages.find((each) => asked.has(each.id));
  if (language) localStorage.setItem(storageKey, language.id);
  location.replace(places.folder + place);
}
