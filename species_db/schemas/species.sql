-- The compiled reference database. Read-only for the application; every row comes from species_db/content.
-- Dates are ISO text; '' is an unknown beginning, '9999-12-31' an entry that has not ended.

CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE reference (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    year TEXT NOT NULL,
    url TEXT NOT NULL,
    licence TEXT NOT NULL,
    attribution TEXT NOT NULL,
    was_read INTEGER NOT NULL
);

-- Ids follow the tree depth-first, so that a page of siblings lies together.
CREATE TABLE taxon (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    author_year TEXT NOT NULL,
    rank TEXT NOT NULL,
    parent_id INTEGER REFERENCES taxon (id),
    weight INTEGER NOT NULL,
    species INTEGER NOT NULL,
    listed_species INTEGER NOT NULL,
    coverage_id INTEGER NOT NULL,
    reference_id INTEGER NOT NULL REFERENCES reference (id),
    note TEXT NOT NULL
);
CREATE INDEX taxon_by_parent ON taxon (parent_id, name);

CREATE TABLE listing (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    taxon_id INTEGER NOT NULL REFERENCES taxon (id),
    appendix TEXT NOT NULL,
    entry TEXT NOT NULL,
    population TEXT NOT NULL,
    population_only TEXT NOT NULL,
    population_except TEXT NOT NULL,
    parties TEXT NOT NULL,
    annotations TEXT NOT NULL,
    condition TEXT NOT NULL,
    schedule_family TEXT NOT NULL,
    effective_from TEXT NOT NULL,
    effective_to TEXT NOT NULL,
    confirmed INTEGER NOT NULL,
    reference_id INTEGER NOT NULL REFERENCES reference (id),
    note TEXT NOT NULL
);

-- The cascade, computed once: which entries cover a taxon from when to when, and which cover a part of it only (below).
-- Taxa with the same answer share one coverage; 0 is none.
CREATE TABLE coverage (
    id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    listing_id INTEGER NOT NULL REFERENCES listing (id),
    below INTEGER NOT NULL,
    first TEXT NOT NULL,
    last TEXT NOT NULL,
    PRIMARY KEY (id, position)
) WITHOUT ROWID;

CREATE TABLE exclusion (
    taxon_id INTEGER NOT NULL REFERENCES taxon (id),
    listing_id INTEGER NOT NULL REFERENCES listing (id),
    reason TEXT NOT NULL,
    reference_id INTEGER NOT NULL REFERENCES reference (id),
    PRIMARY KEY (taxon_id, listing_id)
) WITHOUT ROWID;

-- The structured rule as JSON; the application writes its sentences from it.
CREATE TABLE annotation (
    key TEXT PRIMARY KEY,
    rule TEXT NOT NULL,
    reference_id INTEGER NOT NULL REFERENCES reference (id)
) WITHOUT ROWID;

-- Words of the rules (parts, products, conditions, definitions): labels as JSON by language.
CREATE TABLE term (key TEXT PRIMARY KEY, labels TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE country (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    names TEXT NOT NULL,
    region TEXT NOT NULL,
    party_since TEXT NOT NULL
);

CREATE TABLE distribution (
    taxon_id INTEGER PRIMARY KEY REFERENCES taxon (id),
    countries TEXT NOT NULL,
    reference_id INTEGER NOT NULL REFERENCES reference (id)
);

-- Rows stand in search order: the smaller the id, the earlier it is shown.
CREATE TABLE name (
    id INTEGER PRIMARY KEY,
    taxon_id INTEGER NOT NULL REFERENCES taxon (id),
    text TEXT NOT NULL,
    folded TEXT NOT NULL,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    reference_id INTEGER NOT NULL REFERENCES reference (id)
);
CREATE INDEX name_by_taxon ON name (taxon_id);
CREATE INDEX name_by_folded ON name (folded);

-- The vernacular name shown beside a taxon, one a language.
CREATE TABLE common_name (
    taxon_id INTEGER NOT NULL REFERENCES taxon (id),
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (taxon_id, language)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE name_fts USING fts5 (
    folded, content = 'name', content_rowid = 'id', prefix = '1 2 3', columnsize = 0, tokenize = 'unicode61'
);

-- Words of all names, for misspellings: found by their first letter, or by their last three.
CREATE TABLE word (
    initial TEXT NOT NULL,
    length INTEGER NOT NULL,
    word TEXT NOT NULL,
    ending TEXT NOT NULL,
    PRIMARY KEY (initial, length, word)
) WITHOUT ROWID;
CREATE INDEX word_by_ending ON word (ending, length);
