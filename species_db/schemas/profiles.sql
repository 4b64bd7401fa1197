-- Identification: the key (forms, tools, characters, states) and the profiles it leads to. Labels are JSON by language;
-- sets of ids are text with spaces between.

CREATE TABLE form_group (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, labels TEXT NOT NULL);

CREATE TABLE form (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    group_id INTEGER NOT NULL REFERENCES form_group (id),
    labels TEXT NOT NULL,
    hints TEXT NOT NULL
);

CREATE TABLE tool (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    labels TEXT NOT NULL,
    hints TEXT NOT NULL,
    common INTEGER NOT NULL
);

CREATE TABLE character (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    questions TEXT NOT NULL,
    how_to_check TEXT NOT NULL,
    tools TEXT NOT NULL,
    effort INTEGER NOT NULL,
    damage TEXT NOT NULL,
    reliability TEXT NOT NULL,
    unit TEXT NOT NULL,
    conditions TEXT NOT NULL
);

CREATE TABLE state (
    character_id INTEGER NOT NULL REFERENCES character (id),
    position INTEGER NOT NULL,
    key TEXT NOT NULL,
    labels TEXT NOT NULL,
    hints TEXT NOT NULL,
    low REAL,
    high REAL,
    tells_nothing INTEGER NOT NULL,
    PRIMARY KEY (character_id, position)
) WITHOUT ROWID;

-- Every name of a character, of an answer to it, of a form and of a tool, folded; several may share a name.
CREATE TABLE key_name (
    kind TEXT NOT NULL,
    owner TEXT NOT NULL,
    folded TEXT NOT NULL,
    stands_for TEXT NOT NULL,
    PRIMARY KEY (kind, folded, owner)
) WITHOUT ROWID;

CREATE TABLE profile (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    subject TEXT NOT NULL,
    unlisted TEXT NOT NULL,
    forms TEXT NOT NULL,
    tools TEXT NOT NULL,
    terms TEXT NOT NULL,
    hs TEXT NOT NULL,
    weight INTEGER NOT NULL,
    drawing TEXT NOT NULL
);

CREATE TABLE profile_taxon (
    profile_id INTEGER NOT NULL REFERENCES profile (id),
    position INTEGER NOT NULL,
    taxon_id INTEGER NOT NULL REFERENCES taxon (id),
    note TEXT NOT NULL,
    rest INTEGER NOT NULL,
    PRIMARY KEY (profile_id, position)
) WITHOUT ROWID;
CREATE INDEX profile_by_taxon ON profile_taxon (taxon_id);

CREATE TABLE score (
    profile_id INTEGER NOT NULL REFERENCES profile (id),
    character_id INTEGER NOT NULL REFERENCES character (id),
    states TEXT NOT NULL,
    PRIMARY KEY (profile_id, character_id)
) WITHOUT ROWID;

CREATE TABLE cue (
    profile_id INTEGER NOT NULL REFERENCES profile (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    strength TEXT NOT NULL,
    character TEXT NOT NULL,
    states TEXT NOT NULL,
    tools TEXT NOT NULL,
    reference_id INTEGER NOT NULL REFERENCES reference (id),
    PRIMARY KEY (profile_id, position)
) WITHOUT ROWID;

CREATE TABLE look_alike (
    profile_id INTEGER NOT NULL REFERENCES profile (id),
    position INTEGER NOT NULL,
    other_id INTEGER REFERENCES profile (id),
    what TEXT NOT NULL,
    listed INTEGER,
    tell_apart TEXT NOT NULL,
    reference_id INTEGER NOT NULL REFERENCES reference (id),
    PRIMARY KEY (profile_id, position)
) WITHOUT ROWID;

-- Pairs that nothing in the key separates, once for each side.
CREATE TABLE inseparable (
    profile_id INTEGER NOT NULL REFERENCES profile (id),
    other_id INTEGER NOT NULL REFERENCES profile (id),
    reason TEXT NOT NULL,
    PRIMARY KEY (profile_id, other_id)
) WITHOUT ROWID;

CREATE TABLE trade_name (
    profile_id INTEGER NOT NULL REFERENCES profile (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    language TEXT NOT NULL,
    PRIMARY KEY (profile_id, position)
) WITHOUT ROWID;

CREATE TABLE risk_note (
    profile_id INTEGER NOT NULL REFERENCES profile (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    reference_id INTEGER NOT NULL REFERENCES reference (id),
    PRIMARY KEY (profile_id, position)
) WITHOUT ROWID;

-- Ingredients of traditional medicines; names are JSON by language.
CREATE TABLE ingredient (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    names TEXT NOT NULL,
    taxa TEXT NOT NULL,
    profiles TEXT NOT NULL,
    forms TEXT NOT NULL,
    note TEXT NOT NULL,
    "references" TEXT NOT NULL
);

-- Rules of the documents (content/documents), a kind a file; the body is JSON that the application's domain reads.
CREATE TABLE rule (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    body TEXT NOT NULL,
    "references" TEXT NOT NULL,
    PRIMARY KEY (kind, key)
) WITHOUT ROWID;
