import { nextTick, ref, shallowRef } from 'vue';
import { afterEach, describe, expect, it } from 'vitest';
import type { Problem } from '../../../../client/api/problem.ts';
import { useFormProblems } from '../../../../client/composables/register/useFormProblems.ts';

const refused = (...fields: string[]): Problem => ({
  ...{ code: 'BAD_USER_INPUT', message: '不行。' },
  fields: fields.map((field) => ({ field, message: `${field}不行。` })),
});
const formOf = (html: string) => {
  document.body.innerHTML = `<form>${html}</form>`;
  return ref(document.querySelector('form'));
};

afterEach(() => {
  document.body.innerHTML = '';
});

describe('what the server refused of a form', () => {
  it('stands at its field until that is changed, and again when it is refused again', async () => {
    const problem = shallowRef<Problem | null>(null);
    const form = useFormProblems(
      formOf(''),
      () => ['name', 'members'],
      () => problem.value,
    );
    expect([form.refusalAt('members'), form.atFoot.value]).toEqual([null, null]);
    problem.value = refused('members');
    await nextTick();
    expect([form.refusalAt('members'), form.refusalAt('name')]).toEqual(['members不行。', null]);
    expect(form.atFoot.value).toBeNull();
    form.noteChanged('members');
    expect(form.refusalAt('members')).toBeNull();
    problem.value = refused('members');
    await nextTick();
    expect(form.refusalAt('members')).toBe('members不行。');
  });

  it('stands at the foot where a part of it is of no field of the form, or of none', () => {
    for (const problem of [refused('members', 'fromId'), refused(), { code: 'NETWORK', message: null }]) {
      const { atFoot } = useFormProblems(
        formOf(''),
        () => ['members'],
        () => problem,
      );
      expect(atFoot.value).toBe(problem);
    }
  });

  it('has the focus at the first field that is wrong', async () => {
    const problem = shallowRef<Problem | null>(null);
    useFormProblems(
      formOf('<input id="a" /><input id="b" aria-invalid="true" /><input id="c" aria-invalid="true" />'),
      () => ['b', 'c'],
      () => problem.value,
    );
    problem.value = refused('c', 'b');
    await nextTick();
    await nextTick();
    expect(document.activeElement?.id).toBe('b');
  });
});
