-- The themes of GAIA and the tags that speak of them; filled from resources/themes/themes.json.
-- Tags are lower case (ASCII). A project keeps its own copy of the table.

CREATE TABLE theme (
    name   TEXT PRIMARY KEY COLLATE NOCASE,
    sphere TEXT NOT NULL COLLATE NOCASE,
    place  INTEGER NOT NULL               -- its place in the table
) WITHOUT ROWID;

CREATE TABLE theme_tag (
    tag   TEXT NOT NULL,
    theme TEXT NOT NULL COLLATE NOCASE REFERENCES theme (name),
    place INTEGER NOT NULL,
    PRIMARY KEY (tag, theme)
) WITHOUT ROWID;
