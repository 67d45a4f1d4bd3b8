import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importProblemSentence } from '../../shared/exchange/import-problem';
import { findJsonFault } from '../../shared/exchange/json-fault';
import { parseSafeJson } from '../../shared/exchange/safe-json';
import { runs } from './settings';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('R-FILE-5 a file that is no JSON', () => {
  it('is refused with the line, the character and what stands there', () => {
    const told = (text: string) => {
      const fault = findJsonFault(text);
      return fault === null ? null : [fault.line, fault.column, fault.found];
    };
    expect(told('{"a": NaN}')).toEqual([1, 7, 'NaN']);
    expect(told('{\n  "a": 1,\n  "b": undefined\n}')).toEqual([3, 8, 'undefined']);
    expect(told('{"a": 1,}')).toEqual([1, 9, '}']);
    expect(told('{"één 🏡": [1 2]}')).toEqual([1, 14, '2']);
    expect(told("{'a': 1}")).toEqual([1, 2, "'a'"]);
    expect(told('{"a": 007}')).toEqual([1, 7, '007']);
    expect(told('{"a": "twee\nregels"}')).toEqual([1, 12, null]);
    expect(told('{"a": "\\x"}')).toEqual([1, 8, '\\x']);
    expect(told('{"a": 1} en meer')).toEqual([1, 10, 'en']);
    expect(told('%PDF-1.7\n%âãÏÓ')).toEqual([1, 1, '%PDF-1.7']);
    expect(told('{"a": [1, {"b": tru')).toBeNull();
    expect(told('{"a": "b\\u00')).toBeNull();
    const refused = parseSafeJson('{"a": NaN}');
    if (refused.ok) throw new Error('NaN is no JSON');
    expect(importProblemSentence(refused.refusal, 'nl')).toContain(
      'op regel 1, teken 7 staat NaN, en dat kan daar niet',
    );
    expect(importProblemSentence(refused.refusal, 'en')).toContain('line 1, character 7 has NaN, which cannot stand');
  });

  it('has a fault or ends too early, exactly where the engine refuses it; and what stands before the fault is no fault', () => {
    const pieces = fc.constantFrom(...'{}[],:"\\ntrue-01.e5 \u00a0\n\tNaN'.split(''), 'null', '"a":', '\\u00e9', 'é');
    const damaged = fc
      .tuple(fc.jsonValue(), fc.nat(), fc.nat(3), fc.array(pieces, { maxLength: 3 }))
      .map(([value, at, gone, added]) => {
        const text = JSON.stringify(value, null, 1) as string;
        const place = at % (text.length + 1);
        return text.slice(0, place) + added.join('') + text.slice(place + gone);
      });
    let faults = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          damaged,
          fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
        ),
        (text) => {
          const fault = findJsonFault(text);
          if (isJson(text)) expect(fault).toBeNull();
          if (fault === null) return;
          faults += 1;
          const lines = text.split('\n');
          const before = [
            ...lines.slice(0, fault.line - 1),
            [...(lines[fault.line - 1] as string)].slice(0, fault.column - 1).join(''),
          ].join('\n');
          expect(findJsonFault(before)).toBeNull();
        },
      ),
      runs(5_000),
    );
    expect(faults).toBeGreaterThan(1_000);
  });

  it('that ends too early becomes JSON by adding to it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (value, at) => {
        const text = JSON.stringify(value) as string;
        expect(findJsonFault(text.slice(0, at % text.length))).toBeNull();
      }),
      runs(2_000),
    );
  });
});
