import { openList } from '../../../shared/lists/open-list';

// A workbook takes seconds when it is large; here it holds nothing up.
self.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => self.postMessage(openList(new Uint8Array(data)));
