import { organizationFields, organizationKinds } from '../../entities/organization.ts';
import { resourceKinds } from '../../entities/resource.ts';
import { shown, type Language, type Wording } from '../../entities/wording.ts';
import { hsdsId } from './hsdsId.ts';
import type { HsdsRow } from './hsdsTables.ts';

interface Taxonomy {
  readonly wording: Wording;
  readonly terms: Readonly<Record<string, Wording>>;
}

/** What services and organizations are classed by, as taxonomies of their own. */
const taxonomies = {
  resourceKind: { wording: { zh: ['资源类型'], en: ['Resource kinds'] }, terms: resourceKinds },
  organizationKind: { wording: { zh: ['组织类型'], en: ['Organization kinds'] }, terms: organizationKinds },
  organizationField: {
    wording: { zh: ['服务领域'], en: ['Fields of organizations'] },
    terms: organizationFields,
  },
} as const satisfies Record<string, Taxonomy>;
export type TaxonomyId = keyof typeof taxonomies;

const inBoth = ({ zh, en }: Wording): string => `${zh[0]} / ${en[0]}`;

/** Classes rows of a directory, and keeps the terms that were used: a directory has no others. */
export class Terms {
  private readonly used = new Map<string, { readonly taxonomy: TaxonomyId; readonly code: string }>();
  private readonly linked: HsdsRow<'attribute'>[] = [];

  constructor(
    private readonly communityId: string,
    private readonly language: Language,
  ) {}

  /** Says that a row of a table is of a kind; `value` is its finer class in free words. */
  put(
    link: { readonly table: 'service' | 'organization'; readonly id: string },
    taxonomy: TaxonomyId,
    code: string,
    value: string | null = null,
  ): void {
    const termId = this.id('taxonomy_term', taxonomy, code);
    this.used.set(termId, { taxonomy, code });
    this.linked.push({
      id: this.id('attribute', link.id, termId),
      link_id: link.id,
      taxonomy_term_id: termId,
      link_type: taxonomy,
      link_entity: link.table,
      value,
    });
  }

  get attributes(): readonly HsdsRow<'attribute'>[] {
    return this.linked;
  }

  get taxonomies(): readonly HsdsRow<'taxonomy'>[] {
    return [...new Set(this.sorted().map(({ taxonomy }) => taxonomy))].map((id) => ({
      id: this.id('taxonomy', id),
      name: shown(taxonomies[id].wording, this.language),
      description: inBoth(taxonomies[id].wording),
    }));
  }

  get taxonomyTerms(): readonly HsdsRow<'taxonomy_term'>[] {
    return this.sorted().map(({ id, taxonomy, code }) => {
      const wording = (taxonomies[taxonomy].terms as Readonly<Record<string, Wording>>)[code]!;
      return {
        id,
        // Two taxonomies may have a term of one name; codes are unique in the table.
        code: `${taxonomy}.${code}`,
        name: shown(wording, this.language),
        description: inBoth(wording),
        taxonomy: shown(taxonomies[taxonomy].wording, this.language),
        language: this.language,
        taxonomy_id: this.id('taxonomy', taxonomy),
      };
    });
  }

  private sorted() {
    return [...this.used]
      .map(([id, term]) => ({ id, ...term }))
      .sort((a, b) => a.taxonomy.localeCompare(b.taxonomy) || a.code.localeCompare(b.code));
  }

  private readonly id = (table: 'attribute' | 'taxonomy' | 'taxonomy_term', ...facts: string[]): string =>
    hsdsId(this.communityId, table, ...facts);
}
