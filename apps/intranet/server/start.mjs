// npm start -w @tessera-learning/intranet: the host pages on this computer. Build the elements first: npx turbo run build --filter=@tessera-learning/elements
import { serve } from './serve.mjs';

const port = Number(process.env.PORT ?? 4343);
await serve(port);
console.log(`Host pages: http://127.0.0.1:${port}/`);
