import { config } from 'zod';

// zod tries out `new Function` to make its checks faster. The content security policy of our pages refuses that and
// would report each try as a violation, so it is told not to. Imported first by both pages.
config({ jitless: true });
