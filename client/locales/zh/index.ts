import { activists } from './activists.ts';
import { communities } from './communities.ts';
import { data } from './data.ts';
import { gaps } from './gaps.ts';
import { lists } from './lists.ts';
import { methods } from './methods.ts';
import { network } from './network.ts';
import { overview } from './overview.ts';
import { parts } from './parts.ts';
import { person } from './person.ts';
import { resources } from './resources.ts';
import { selection } from './selection.ts';
import { shell } from './shell.ts';

export const zh = {
  activists,
  communities,
  data,
  gaps,
  lists,
  methods,
  network,
  overview,
  parts,
  person,
  resources,
  selection,
  shell,
};
