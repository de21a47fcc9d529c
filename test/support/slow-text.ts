/** A text that keeps the database busy for much longer than any test waits, with next to no memory. */
export const SLOW = 'UNWIND range(1, 1000000000) AS i WITH i WHERE i % 7 = 8 RETURN 0 AS f, [i] AS r';
