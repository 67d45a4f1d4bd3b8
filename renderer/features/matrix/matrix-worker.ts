import { importRoleMatrix, type MatrixImport } from '../../../shared/exchange/matrix-csv';
import { decodeList } from '../../../shared/lists/decode-list';
import type { Content } from '../../../shared/model/content';

export interface MatrixQuestion {
  readonly bytes: ArrayBuffer;
  readonly content: Content;
}

// What somebody chooses may be any file; here it holds nothing up, and whoever has had enough ends the thread.
self.onmessage = ({ data: { bytes, content } }: MessageEvent<MatrixQuestion>) => {
  const { text } = decodeList(new Uint8Array(bytes));
  self.postMessage(importRoleMatrix(content, text) satisfies MatrixImport);
};
