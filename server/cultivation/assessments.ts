import type { Assessment } from '../entities/cultivation/assessment.ts';
import type { CaseSubject } from '../entities/cultivation/stageModel.ts';
import community from './assessments/community.json' with { type: 'json' };
import individual from './assessments/individual.json' with { type: 'json' };
import organization from './assessments/organization.json' with { type: 'json' };
import service from './assessments/service.json' with { type: 'json' };

/** The registry of assessments, in the order in which they are offered. */
export const assessments = [individual, organization, community, service] as unknown as readonly Assessment[];

/** The assessments of a person, an organization or a community. */
export const assessmentsFor = (subject: CaseSubject): readonly Assessment[] =>
  assessments.filter(({ subjects }) => subjects.includes(subject));
