import { access } from './access.ts';
import { accounts } from './accounts.ts';
import { activists } from './activists.ts';
import { audit } from './audit.ts';
import { backups } from './backups.ts';
import { catalogue } from './catalogue.ts';
import { communities } from './communities.ts';
import { data } from './data.ts';
import { gaps } from './gaps.ts';
import { keyPlayers } from './keyPlayers.ts';
import { lists } from './lists.ts';
import { measures } from './measures.ts';
import { methods } from './methods.ts';
import { network } from './network.ts';
import { overview } from './overview.ts';
import { parts } from './parts.ts';
import { people } from './people.ts';
import { person } from './person.ts';
import { privacy } from './privacy.ts';
import { resources } from './resources.ts';
import { selection } from './selection.ts';
import { session } from './session.ts';
import { shell } from './shell.ts';
import { team } from './team.ts';

export const zh = {
  access,
  accounts,
  activists,
  audit,
  backups,
  catalogue,
  communities,
  data,
  gaps,
  keyPlayers,
  lists,
  measures,
  methods,
  network,
  overview,
  parts,
  people,
  person,
  privacy,
  resources,
  selection,
  session,
  shell,
  team,
};
