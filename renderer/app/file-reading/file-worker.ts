// First: no schema may be made before it.
import '../../ui/schemas-without-eval';
import { readPlainLog } from '../table/read-table-log';
import type { FileAnswer, FileQuestion } from './file-messages';

const tell = (answer: FileAnswer): void => self.postMessage(answer);

// A file of years takes seconds to read; here the window goes on drawing, and whoever has had enough ends the thread.
self.onmessage = ({ data: { bytes, reader } }: MessageEvent<FileQuestion>) => {
  void readPlainLog(bytes, reader, (done, of) => tell({ done, of })).then((log) => tell({ log }));
};
