import pg from 'pg'

// Days stay days and instants stay instants: a JS Date would move a birthday across midnight.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) =>
  text.replace(' ', 'T').replace('+00', 'Z'),
)
