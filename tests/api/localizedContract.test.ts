import { describe, expect, it } from 'vitest';
import { localizedContract, publishedContract } from '../../src/api/localizedContract.ts';

const siteLink = /\]\(\/[^)]*\)/;

describe.each(['en', 'ja'])('links in the texts of the contract (%s)', (language) => {
  it('lead to pages of this site where pages show them', () => {
    expect(JSON.stringify(localizedContract(language))).toMatch(siteLink);
  });

  it('are words only where the contract is published', () => {
    const published = publishedContract(language);
    expect(JSON.stringify(published)).not.toMatch(siteLink);
    const { properties } = published.components.schemas['TrainParams'] ?? {};
    expect(JSON.stringify(properties?.['override_params'])).toMatch(/that AutoTune covers|AutoTuneの対象/);
  });
});
