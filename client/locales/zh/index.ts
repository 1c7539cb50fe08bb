import { access } from './access.ts';
import { accounts } from './accounts.ts';
import { activists } from './activists.ts';
import { alerts, handover, hours, readiness } from './alerts.ts';
import { ask } from './ask.ts';
import { audit } from './audit.ts';
import { backups } from './backups.ts';
import { cases } from './cases.ts';
import { catalogue } from './catalogue.ts';
import { communities } from './communities.ts';
import { compare } from './compare.ts';
import { cultivation } from './cultivation.ts';
import { data } from './data.ts';
import { ecomap } from './ecomap.ts';
import { effect } from './effect.ts';
import { evolution } from './evolution.ts';
import { fairness } from './fairness.ts';
import { field } from './field.ts';
import { forms } from './forms.ts';
import { gaps } from './gaps.ts';
import { identities } from './identities.ts';
import { importBatches } from './importBatches.ts';
import { importing } from './importing.ts';
import { introductions } from './introductions.ts';
import { keyPlayers } from './keyPlayers.ts';
import { lists } from './lists.ts';
import { measures } from './measures.ts';
import { methods } from './methods.ts';
import { network } from './network.ts';
import { organizations } from './organizations.ts';
import { overview } from './overview.ts';
import { parts } from './parts.ts';
import { people } from './people.ts';
import { person } from './person.ts';
import { personPage } from './personPage.ts';
import { privacy } from './privacy.ts';
import { query } from './query.ts';
import { register } from './register.ts';
import { registerTies } from './registerTies.ts';
import { reports } from './reports.ts';
import { researchPackage } from './researchPackage.ts';
import { resources } from './resources.ts';
import { scales } from './scales.ts';
import { selection } from './selection.ts';
import { series } from './series.ts';
import { session } from './session.ts';
import { sets } from './sets.ts';
import { shell } from './shell.ts';
import { stageModels } from './stageModels.ts';
import { standards } from './standards.ts';
import { tasks } from './tasks.ts';
import { team } from './team.ts';
import { timeline } from './timeline.ts';
import { whatIf } from './whatIf.ts';

export const zh = {
  access,
  accounts,
  activists,
  alerts,
  handover,
  hours,
  readiness,
  ask,
  audit,
  backups,
  cases,
  catalogue,
  communities,
  compare,
  cultivation,
  data,
  ecomap,
  effect,
  evolution,
  fairness,
  field,
  forms,
  gaps,
  identities,
  importBatches,
  importing,
  introductions,
  keyPlayers,
  lists,
  measures,
  methods,
  network,
  organizations,
  overview,
  parts,
  people,
  person,
  personPage,
  privacy,
  query,
  register,
  registerTies,
  reports,
  researchPackage,
  resources,
  scales,
  selection,
  series,
  session,
  sets,
  shell,
  stageModels,
  standards,
  tasks,
  team,
  timeline,
  whatIf,
};
