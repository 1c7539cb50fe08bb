import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { graphql, updateSchema } from 'cm6-graphql';
import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { valueAt } from '../../api/jsonValue.ts';
import type { Ask } from '../../api/session.ts';

/** The colours of the page, in the theme that is on. */
const look = EditorView.theme({
  '&': { backgroundColor: 'var(--surface)', color: 'var(--ink)', minHeight: '14rem', fontSize: '0.9375rem' },
  '&.cm-focused': { outline: '2px solid var(--primary)', outlineOffset: '1px' },
  '.cm-scroller': { fontFamily: 'ui-monospace, Consolas, monospace', lineHeight: '1.5' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': {
    backgroundColor: 'var(--surface-sunk)',
    color: 'var(--ink-soft)',
    border: '0',
  },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--primary-wash)',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    border: '1px solid var(--line-strong)',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--primary)',
    color: 'var(--surface)',
  },
});

/** Told apart by weight and slant too, for who sees no colours. */
const words = HighlightStyle.define([
  { tag: [tags.keyword, tags.definitionKeyword], fontWeight: '700', color: 'var(--primary-deep)' },
  { tag: [tags.string, tags.number, tags.bool, tags.null], fontStyle: 'italic' },
  { tag: tags.comment, fontStyle: 'italic', color: 'var(--ink-soft)' },
  { tag: [tags.variableName, tags.special(tags.variableName)], color: 'var(--primary-deep)' },
]);

/**
 * Browsers keep the looks of selected text when they put other text in its place, by an inline style that the content policy
 * forbids and complains of: the editor puts it there itself.
 */
const withoutStyledText = EditorView.domEventHandlers({
  beforeinput(event, view) {
    if (event.inputType !== 'insertText' || event.data === null || view.state.selection.main.empty)
      return false;
    event.preventDefault();
    view.dispatch(view.state.replaceSelection(event.data), { userEvent: 'input.type', scrollIntoView: true });
    return true;
  },
});

export interface GraphqlEditor {
  readonly setText: (text: string) => void;
  readonly setSchema: (schema: GraphQLSchema) => void;
  readonly close: () => void;
}

/**
 * An editor for GraphQL in a box. It stands in a shadow root, where its styles are sheets that the browser adopts: the
 * content policy of the pages forbids the style elements that it would make otherwise.
 */
export function openGraphqlEditor(
  box: HTMLElement,
  {
    text,
    label,
    changed,
    run,
  }: {
    readonly text: string;
    readonly label: string;
    readonly changed: (text: string) => void;
    readonly run: () => void;
  },
): GraphqlEditor {
  const root = box.shadowRoot ?? box.attachShadow({ mode: 'open' });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        keymap.of([
          {
            key: 'Mod-Enter',
            run: () => {
              run();
              return true;
            },
          },
        ]),
        lineNumbers(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        autocompletion(),
        keymap.of([
          ...closeBracketsKeymap,
          ...defaultKeymap,
          ...historyKeymap,
          ...completionKeymap,
          ...lintKeymap,
          indentWithTab,
        ]),
        syntaxHighlighting(words),
        graphql(),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) changed(update.state.doc.toString());
        }),
        withoutStyledText,
        look,
      ],
    }),
  });
  return {
    setText(next) {
      const former = view.state.doc.toString();
      if (former !== next)
        view.dispatch({ changes: { from: 0, to: former.length, insert: next }, scrollIntoView: false });
    },
    setSchema: (schema) => updateSchema(view, schema),
    close: () => view.destroy(),
  };
}

/** What the fields are, for completion; null for an account that may not know, and when the server is not reached. */
export async function readSchema(ask: Ask, language: string): Promise<GraphQLSchema | null> {
  try {
    const response = await ask('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'Accept-Language': language },
      credentials: 'same-origin',
      body: JSON.stringify({ query: getIntrospectionQuery({ inputValueDeprecation: true }) }),
    });
    const data = valueAt(await response.json(), 'data');
    return data ? buildClientSchema(data as IntrospectionQuery) : null;
  } catch {
    return null;
  }
}
