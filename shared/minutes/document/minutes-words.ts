import type { Translated } from '../../i18n/language';
import type { MinutesWords } from './minutes-vocabulary';
import { englishWords } from './minutes-words-en';
import { dutchWords } from './minutes-words-nl';

/** By language. */
export const minutesWords: Translated<MinutesWords> = { nl: dutchWords, en: englishWords };
