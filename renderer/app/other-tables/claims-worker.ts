// First: no schema may be made before it.
import '../../ui/schemas-without-eval';
import { TableStore } from '../../storage/table-store';
import { answerClaims } from './answer-claims';
import type { ClaimsQuestion } from './claims-messages';

// A log of years takes a second to read and to fold, and a laptop may hold many; here they hold nothing up.
self.onmessage = ({ data }: MessageEvent<ClaimsQuestion>) => {
  void answerClaims(data, () => new TableStore()).then((claims) => self.postMessage(claims));
};
