import { describe, expect, it } from 'vitest';
import { markArtifacts } from '../../../shared/pdf/artifacts';
import { contentOperators } from '../../../shared/pdf/content-operators';

const marked = (content: string, isTagged = false): string =>
  markArtifacts(content, contentOperators(content)!, () => isTagged).replaceAll('\n', ' ');

describe('what is not part of the text of a page', () => {
  it('lines and surfaces are artifacts, from where their path begins', () => {
    expect(marked('1 g 0 0 9 9 re f 2 g 1 1 m 2 2 l S')).toBe('1 g /Artifact BMC 0 0 9 9 re f 2 g 1 1 m 2 2 l S EMC');
  });

  it('running heads are, within their text object', () => {
    expect(marked('BT /F1 9 Tf <0001> Tj 5 0 Td <0002> Tj ET')).toBe(
      'BT /F1 9 Tf /Artifact BMC <0001> Tj 5 0 Td <0002> Tj EMC ET',
    );
  });

  it('what belongs to the structure is left as it is, and so is what is an artifact already', () => {
    const content = 'BT /P <</MCID 0>>BDC <0001> Tj /Span <</ActualText (x)>> BDC <0002> Tj EMC EMC ET';
    expect(marked(content)).toBe(content);
    expect(marked('/Artifact BMC 0 0 1 1 re f EMC')).toBe('/Artifact BMC 0 0 1 1 re f EMC');
  });

  it('a mark that says what letters stand for does not make them part of the structure', () => {
    expect(marked('BT /Span <</ActualText (x)>> BDC <0001> Tj EMC ET')).toBe(
      'BT /Span <</ActualText (x)>> BDC /Artifact BMC <0001> Tj EMC EMC ET',
    );
  });

  it('no mark crosses a kept state, a text object or another mark', () => {
    expect(marked('0 0 1 1 re f q 0 0 2 2 re f Q /P <</MCID 0>>BDC /X1 Do EMC 0 0 3 3 re f')).toBe(
      '/Artifact BMC 0 0 1 1 re f EMC q /Artifact BMC 0 0 2 2 re f EMC Q /P <</MCID 0>>BDC /X1 Do EMC /Artifact BMC 0 0 3 3 re f EMC',
    );
  });

  it('a path that only cuts off what follows paints nothing', () => {
    expect(marked('0 0 9 9 re W n')).toBe('0 0 9 9 re W n');
  });

  it('a picture is an artifact, a form with marks of its own is not', () => {
    expect(marked('/X1 Do')).toBe('/Artifact BMC /X1 Do EMC');
    expect(marked('/X1 Do', true)).toBe('/X1 Do');
  });
});
