/** What the server asks of a password at least, said before it is sent. */
export const shortestPassword = 10;
