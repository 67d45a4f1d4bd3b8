import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../../shared/minutes/document/document-texts';
import type { Minutes } from '../../../shared/minutes/minutes';
import { minutesModel } from '../../../shared/minutes/minutes-model';
import { renderDocx } from '../../../shared/minutes/render-docx';
import { renderHtml } from '../../../shared/minutes/render-html';
import { renderMarkdown } from '../../../shared/minutes/render-markdown';
import { renderOdt } from '../../../shared/minutes/render-odt';
import { hostileTexts } from '../../fixtures/hostile-texts';
import { LogBuilder } from './log-builder';
import {
  flat,
  partOfDocx,
  partOfOdt,
  textOfDocx,
  textOfHtml,
  textOfMarkdown,
  textOfOdt,
  textOfXml,
} from './visible-text';
import { wholeMinutes } from './whole-minutes';

/** A session in which one text stands everywhere that people can type. */
function minutesFullOf(text: string, language: 'nl' | 'en' = 'nl'): Minutes {
  const log = new LogBuilder().table('Tafel', { area: { name: text } });
  log.plan('s1', { title: text, place: text }, [{ no: 1, title: text, phase: 'decide', minutes: 5, purpose: text }]);
  log.add('element.added', {
    'element:p': { alive: true, kind: 'stakeholder', name: text, stakeholderKind: 'province', layer: 'province' },
    'element:t': { alive: true, kind: 'task', name: text },
    'element:z': { alive: true, kind: 'zone', name: text, availableHa: 1 },
    'relation:r': { alive: true, kind: 'asks', from: 'p', to: 'p', subject: text },
  });
  log.open('s1').start(1);
  log.add('attendance.recorded', {
    'attendance:s1/p': {
      alive: true,
      session: 's1',
      stakeholder: 'p',
      role: text,
      status: 'represented',
      representedBy: text,
      mandate: 'with_mandate',
    },
  });
  log.add('note.recorded', { 'note:n': { alive: true, text } }, { text });
  log.add('decision.taken', {
    'decision:d': {
      alive: true,
      no: '2021-01',
      decisionKind: 'agreement',
      text,
      conditions: text,
      about: [],
      status: 'agreed_at_table',
    },
    'step:d/0': { alive: true, decision: 'd', body: 'p', kind: 'decide', status: 'planned', due: text, order: 0 },
    'reservation:d/0': { alive: true, decision: 'd', stakeholder: 'p', text, order: 0 },
  });
  log.add('decision.deferred', {
    'decision:e': {
      alive: true,
      no: '2021-02',
      decisionKind: 'advice',
      text,
      about: [],
      status: 'deferred',
      until: text,
    },
  });
  log.add('action.assigned', {
    'action:a': { alive: true, no: 'A1', text, owner: 'p', due: text, status: 'open' },
  });
  log.add('question.parked', { 'question:v': { alive: true, no: 'V1', text, owner: 'p', status: 'parked' } });
  log.add(
    'learning.recorded',
    { 'learning:l': { alive: true, no: 'L1', learningKind: 'lesson', text, status: 'open' } },
    { text },
  );
  log.close();
  return minutesModel(log.entries, 's1', language);
}

const typed = (text: string): string => flat(printable(text));
const ordinary = 'Gewone tekst';

/** Elements of an HTML document, in order, without what is between them; length and breaks may differ by text. */
const skeletonOf = (html: string): string =>
  (
    html
      .slice(html.indexOf('<body>'))
      .replaceAll('<wbr>', '')
      .match(/<[a-z/!][^>]*>/gi) ?? []
  )
    .filter((tag) => tag !== '<br>')
    .map((tag) => (tag === '<table class="together">' ? '<table>' : tag))
    .join('');

/** Marks of a Markdown document that build it: kind of line, and how many cells a row has. */
function structureOf(markdown: string): readonly string[] {
  return markdown
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const start = /^(#{1,6} |- |\|)/.exec(line)?.[1] ?? 'text';
      return `${start}${start === '|' ? line.replace(/\\./g, '').split('|').length : ''}`;
    });
}

describe.each(hostileTexts)('R-TEXT-1: typed text %j', (text) => {
  const minutes = minutesFullOf(text);

  it('comes out of HTML as text and builds no element of its own', () => {
    const html = renderHtml(minutes, wholeMinutes);
    expect(skeletonOf(html)).toBe(skeletonOf(renderHtml(minutesFullOf(ordinary), wholeMinutes)));
    expect(textOfHtml(html).split(typed(text)).length).toBeGreaterThan(20);
    expect(html).toContain('<!doctype html>');
  });

  it('comes out of Markdown as text and builds no structure of its own', () => {
    const markdown = renderMarkdown(minutes, wholeMinutes);
    expect(structureOf(markdown)).toEqual(structureOf(renderMarkdown(minutesFullOf(ordinary), wholeMinutes)));
    expect(textOfMarkdown(markdown).split(typed(text)).length).toBeGreaterThan(20);
    expect(markdown).not.toMatch(/<(?:script|img|h1|td|!--)/i);
  });

  it('comes out of OpenDocument as text, in XML that any program can read', () => {
    const bytes = renderOdt(minutes, wholeMinutes);
    expect(textOfOdt(bytes).split(typed(text)).length).toBeGreaterThan(20);
    expect(textOfXml(partOfOdt(bytes, 'meta.xml'))).toContain(typed(text));
    for (const part of ['content.xml', 'styles.xml', 'meta.xml'].map((path) => partOfOdt(bytes, path))) {
      expect(unclosedTags(part)).toEqual([]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
      expect(part).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    }
  });

  it('comes out of Word as text, in XML that Word can read', async () => {
    const bytes = await renderDocx(minutes, wholeMinutes);
    const body = partOfDocx(bytes, 'word/document.xml');
    expect(textOfXml(partOfDocx(bytes, 'docProps/core.xml'))).toContain(typed(text));
    expect(textOfDocx(bytes).split(typed(text)).length).toBeGreaterThan(20);
    for (const part of [body, partOfDocx(bytes, 'docProps/core.xml'), partOfDocx(bytes, 'word/header1.xml')]) {
      expect(unclosedTags(part)).toEqual([]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
      expect(part).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    }
  });
});

/** Tags that do not match; a text that broke out of its run would leave some. */
function unclosedTags(xml: string): readonly string[] {
  const open: string[] = [];
  for (const [, close, name, attributes] of xml.matchAll(/<(\/?)([\w:]+)((?:"[^"]*"|[^<>"])*)>/g)) {
    if (attributes?.endsWith('/')) continue;
    if (close === '') open.push(name ?? '');
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return open;
}

describe('any text that can be typed', () => {
  const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((text) => typed(text) !== '');

  it('is found again in Markdown and HTML', () => {
    const markdown = structureOf(renderMarkdown(minutesFullOf(ordinary), wholeMinutes));
    fc.assert(
      fc.property(anyText, (text) => {
        const minutes = minutesFullOf(text);
        expect(textOfHtml(renderHtml(minutes, wholeMinutes))).toContain(typed(text));
        expect(textOfMarkdown(renderMarkdown(minutes, wholeMinutes))).toContain(typed(text));
        expect(structureOf(renderMarkdown(minutes, wholeMinutes))).toEqual(markdown);
      }),
      { numRuns: 200 },
    );
  });
});
