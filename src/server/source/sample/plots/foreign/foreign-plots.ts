import { withVoices, type Turn } from '../../plot.ts';
import { withoutEndings } from '../../voices.ts';
import { talks } from './talks.ts';
import { ambassadorSummoned } from './ambassador-summoned.ts';
import { newEnvoy } from './new-envoy.ts';
import { visas } from './visas.ts';
import { seaIncident } from './sea-incident.ts';
import { detained } from './detained.ts';
import { abroad } from './abroad.ts';
import { visit } from './visit.ts';
import { treaty } from './treaty.ts';
import { archive } from './archive.ts';
import { poll } from './poll.ts';
import { rescue } from './rescue.ts';
import { embassy } from './embassy.ts';
import { language } from './language.ts';
import { compactTariff } from '../compact/compact-tariff.ts';
import { compactCourt } from '../compact/compact-court.ts';
import { compactCouncil } from '../compact/compact-council.ts';
import { compactQuota } from '../compact/compact-quota.ts';
import { compactAudit } from '../compact/compact-audit.ts';
import { compactPost } from '../compact/compact-post.ts';
import { compactCustoms } from '../compact/compact-customs.ts';
import { compactStandard } from '../compact/compact-standard.ts';
import { compactTraffic } from '../compact/compact-traffic.ts';
import { torviaRailway } from '../neighbours/torvia-railway.ts';
import { torviaProvince } from '../neighbours/torvia-province.ts';
import { torviaGas } from '../neighbours/torvia-gas.ts';
import { sundgradPolitics } from '../neighbours/sundgrad-politics.ts';
import { sarrenlandBank } from '../neighbours/sarrenland-bank.ts';
import { sarrenlandFirm } from '../neighbours/sarrenland-firm.ts';
import { sarrenlandPolitics } from '../neighbours/sarrenland-politics.ts';
import { sarrenlandWorks } from '../neighbours/sarrenland-works.ts';
import { brannockCrop } from '../neighbours/brannock-crop.ts';
import { brannockEstates } from '../neighbours/brannock-estates.ts';
import { brannockAnimals } from '../neighbours/brannock-animals.ts';
import { brannockRiver } from '../neighbours/brannock-river.ts';
import { keldCrossing } from '../neighbours/keld-crossing.ts';
import { keldIslandLife } from '../neighbours/keld-island-life.ts';
import { keldBirds } from '../neighbours/keld-birds.ts';
import { keldMoot } from '../neighbours/keld-moot.ts';
import { brannockVoices } from '../neighbours/brannock-voices.ts';
import { keldVoices } from '../neighbours/keld-voices.ts';
import { sarrenlandVoices } from '../neighbours/sarrenland-voices.ts';
import { torviaVoices } from '../neighbours/torvia-voices.ts';
import { foreignVoices } from './foreign-voices.ts';

/** What the foreign desk tells of. */
export const foreignPlots: Turn[] = [
  ...withVoices(foreignVoices, [
    talks,
    visas,
    treaty,
    embassy,
    compactTariff,
    compactCouncil,
    compactQuota,
    compactCustoms,
    compactStandard,
  ]),
  ...withVoices(withoutEndings(foreignVoices), [
    ambassadorSummoned,
    newEnvoy,
    seaIncident,
    detained,
    abroad,
    visit,
    archive,
    poll,
    rescue,
    language,
    compactCourt,
    compactAudit,
    compactPost,
    compactTraffic,
  ]),
  ...withVoices(torviaVoices, [torviaRailway, torviaProvince, torviaGas, sundgradPolitics]),
  ...withVoices(sarrenlandVoices, [
    sarrenlandBank,
    sarrenlandFirm,
    sarrenlandPolitics,
    sarrenlandWorks,
  ]),
  ...withVoices(brannockVoices, [brannockCrop, brannockEstates, brannockAnimals, brannockRiver]),
  ...withVoices(keldVoices, [
    { summer: keldBirds, winter: keldCrossing },
    keldIslandLife,
    keldMoot,
  ]),
];
