import { roleIds, type Role } from '../entities/access.ts';
import { nodeKinds } from '../entities/nodeKinds.ts';
import { protectedFieldIds, protectedFields } from '../entities/protectedData.ts';
import { findTieKind } from '../entities/tieKinds.ts';
import { classOfField } from './fieldClasses.ts';
import type { DataClass } from './dataClasses.ts';
import { permission } from './policy.ts';

/** Roles that may see a field of the data catalogue itself, in a community of their own; some need a grant for it. */
export function whoMaySee(field: string): Role[] {
  const dataClass = classOfCatalogued(field);
  return roleIds.filter((role) => {
    const cell = permission(dataClass, role, 'own');
    return cell !== 'no' && cell !== 'aggregated' && cell !== 'pseudonymous';
  });
}

function classOfCatalogued(field: string): DataClass {
  const [subject = '', name = ''] = field.split('.');
  if (findTieKind(subject)) return 'tie';
  if (nodeKinds.some(({ label }) => label === subject)) return classOfField(subject, name);
  if (subject === 'decision') return classOfField('Decision', name);
  if (subject === 'intervention') return classOfField('Intervention', name);
  if (subject === 'cultivation') return 'cultivation';
  if (subject === 'followUp') return classOfField('FollowUp', name);
  if (subject === 'scale') return classOfField('InstrumentAnswers', name);
  if (subject === 'import' || subject === 'identity' || subject === 'change') return 'consent';
  if (subject === 'consent' || subject === 'account' || subject === 'audit') return subject;
  const protectedField = protectedFieldIds.find((id) => id === name);
  if (subject !== 'protected' || !protectedField) throw new Error(`${field} is not in the data catalogue`);
  return protectedFields[protectedField].group;
}
