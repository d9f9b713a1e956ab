import type { SiteRecord } from '../../store/records.ts';
import { plainText } from '../article-html/plain-text.ts';
import type { DiscoveredSite } from './discover-site.ts';

/** Zones for the offsets that are no whole hours: of those that have one, the zone with most people. */
const PARTIAL_HOURS: Record<string, string> = {
  '-9.5': 'Pacific/Marquesas',
  '-3.5': 'America/St_Johns',
  '3.5': 'Asia/Tehran',
  '4.5': 'Asia/Kabul',
  '5.5': 'Asia/Kolkata',
  '5.75': 'Asia/Kathmandu',
  '6.5': 'Asia/Yangon',
  '8.75': 'Australia/Eucla',
  '9.5': 'Australia/Darwin',
  '10.5': 'Australia/Lord_Howe',
  '12.75': 'Pacific/Chatham',
};

/** The newsroom as its site describes itself; `address` is where it was found, for a site that does not say. */
export function siteRecord(address: string, { index, language }: DiscoveredSite): SiteRecord {
  const home = URL.canParse(index.home) ? index.home : address;
  const url = home.replace(/[?#].*$/s, '').replace(/\/+$/, '');
  return {
    name: plainText(index.name) || new URL(url).hostname,
    description: plainText(index.description),
    language,
    timeZone: timeZoneOf(index.timezone_string, index.gmt_offset),
    url,
  };
}

/** The IANA zone of a site that names one, or that only gives an offset in hours. */
export function timeZoneOf(name: string, offset: number): string {
  if (name !== '' && isZone(name)) return name;
  const partial = PARTIAL_HOURS[String(offset)];
  if (partial !== undefined) return partial;
  const hours = Math.min(Math.max(Math.round(offset), -12), 14);
  // These names count westwards, as the sea does.
  return hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
