import type { LanguageTag, RoleGrant, RoleName } from '../../platform/identity/principal.ts';
import { idOf } from '../seeded.ts';

export interface DemoPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: LanguageTag;
  readonly timeZone: string;
  /** Markets whose customers the person serves; empty means all. */
  readonly markets: readonly string[];
  readonly speaks: readonly string[];
  readonly roles: readonly RoleGrant[];
}

/** A place that people work at: its zone, and the language of its screens. */
export interface Place {
  readonly zone: string;
  readonly language: LanguageTag;
}

export const places = {
  saoPaulo: { zone: 'America/Sao_Paulo', language: 'en' },
  mexicoCity: { zone: 'America/Mexico_City', language: 'en' },
  newYork: { zone: 'America/New_York', language: 'en' },
  berlin: { zone: 'Europe/Berlin', language: 'en' },
  madrid: { zone: 'Europe/Madrid', language: 'en' },
  bangkok: { zone: 'Asia/Bangkok', language: 'en' },
  hoChiMinh: { zone: 'Asia/Ho_Chi_Minh', language: 'en' },
  jakarta: { zone: 'Asia/Jakarta', language: 'en' },
  singapore: { zone: 'Asia/Singapore', language: 'en' },
  bengaluru: { zone: 'Asia/Kolkata', language: 'en' },
  tokyo: { zone: 'Asia/Tokyo', language: 'en' },
  shenzhen: { zone: 'Asia/Shanghai', language: 'zh-Hans' },
  hongKong: { zone: 'Asia/Hong_Kong', language: 'zh-Hant' },
  taipei: { zone: 'Asia/Taipei', language: 'zh-Hant' },
} as const satisfies Record<string, Place>;

/** `login` is the part of the e-mail address before the @. */
export function person(
  login: string,
  name: string,
  place: Place,
  speaks: readonly string[],
  grants: readonly RoleGrant[],
  markets: readonly string[] = [],
): DemoPerson {
  return {
    id: idOf(`person ${login}`),
    email: `${login}@baton.example`,
    name,
    language: place.language,
    timeZone: place.zone,
    markets,
    speaks,
    roles: grants,
  };
}

export function grant(role: RoleName, department: string | null = null): RoleGrant {
  return { role, department };
}
