import { describe, expect, it } from 'vitest';
import { assessments } from '../../../server/cultivation/assessments.ts';
import { checkEvidence } from '../../../server/cultivation/checkEvidence.ts';
import { criterionWith } from './caseOf.ts';

const missing = [{ code: 'required', field: 'text' }];

describe('what an entry rests on', () => {
  const stated = { kind: 'statement', item: 'exit/first/ready' } as const;

  it('is needed where something is stated to hold, in words or as a document', () => {
    for (const criterion of [null, criterionWith({ kind: 'manual' }), criterionWith({ kind: 'document' })]) {
      expect(checkEvidence({ ...stated, holds: true }, criterion, 'person')).toEqual(missing);
      expect(checkEvidence({ ...stated, value: 3, text: ' ' }, criterion, 'person')).toEqual(missing);
      expect(checkEvidence({ ...stated, holds: true, text: '看过' }, criterion, 'person')).toEqual([]);
      expect(checkEvidence({ ...stated, holds: true, reference: '柜 3' }, criterion, 'person')).toEqual([]);
      expect(checkEvidence({ ...stated, holds: false }, criterion, 'person')).toEqual([]);
    }
  });

  it('is not asked of who agrees', () => {
    const approval = criterionWith({ kind: 'approval', role: 'supervisor' });
    expect(checkEvidence({ ...stated, holds: true }, approval, 'person')).toEqual([]);
  });

  it('is an assessment that there is for the subject, with its own dimensions', () => {
    const { id, dimensions } = assessments.find(({ subjects }) => subjects.includes('person'))!;
    const ratings = [{ dimension: dimensions[0]!.id, value: 3 }];
    const given = { kind: 'assessment', item: id, ratings, text: '看过' } as const;
    const fields = (more: object, subject: 'person' | 'organization' | null = 'person') =>
      checkEvidence({ ...given, ...more }, null, subject).map(({ code, field }) => [code, field]);
    expect(fields({})).toEqual([]);
    expect(fields({ item: 'foo' })).toEqual([['notAChoice', 'item']]);
    expect(fields({}, null)).toEqual([['notAChoice', 'item']]);
    expect(fields({ item: 'organization' })).toEqual([['notAChoice', 'item']]);
    expect(fields({ ratings: [...ratings, { dimension: 'foo', value: 3 }] })).toEqual([
      ['notAChoice', 'ratings'],
    ]);
  });
});
