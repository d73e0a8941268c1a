/** Listens at a free port and prints the address, for the process that started this one. */
export function announce(server) {
  server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
}
