/**
 * The part of a file that a player asks for: browsers seek in a video only if they get 206. A range that cannot be read is left
 * out of account, as a server may (RFC 9110, 14.2); one that begins behind the end is 416.
 */
export async function partOf(response: Response, range: string | null): Promise<Response> {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range?.trim() ?? '') ?? [];
  if ((from === '' && to === '') || (from !== '' && to !== '' && Number(from) > Number(to))) return response;
  const file = await response.blob();
  const start = from === '' ? Math.max(file.size - Number(to), 0) : Number(from);
  const end = from === '' || to === '' ? file.size : Math.min(Number(to) + 1, file.size);
  const headers = new Headers(response.headers);
  if (start >= end) return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${file.size}` } });
  headers.set('Content-Range', `bytes ${start}-${end - 1}/${file.size}`);
  headers.set('Content-Length', String(end - start));
  return new Response(file.slice(start, end), { status: 206, headers });
}
