-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first form of a campaign file. Text is '' rather than NULL; NULL means "not known" for dates, money and
-- references. Lists of words are JSON arrays. Dates are ISO, moments are UTC with milliseconds.

CREATE TABLE campaign (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    owner TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    targets_from INTEGER NOT NULL DEFAULT 30,
    targets_to INTEGER NOT NULL DEFAULT 40,
    season TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE company (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    website TEXT NOT NULL DEFAULT '',
    careers TEXT NOT NULL DEFAULT '',
    blog TEXT NOT NULL DEFAULT '',
    linkedin TEXT NOT NULL DEFAULT '',
    industry TEXT NOT NULL DEFAULT '',
    size TEXT NOT NULL DEFAULT '' CHECK (size IN ('', 'startup', 'small', 'medium', 'large', 'public')),
    places TEXT NOT NULL DEFAULT '[]' CHECK (places LIKE '[%]'),
    source TEXT NOT NULL DEFAULT '',
    priority INTEGER NOT NULL DEFAULT 0 CHECK (priority BETWEEN 0 AND 3),
    tags TEXT NOT NULL DEFAULT '[]' CHECK (tags LIKE '[%]'),
    brand TEXT NOT NULL DEFAULT '',
    culture TEXT NOT NULL DEFAULT '',
    mission TEXT NOT NULL DEFAULT '',
    want INTEGER NOT NULL DEFAULT 0 CHECK (want BETWEEN 0 AND 5),
    want_reason TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'candidate' CHECK (status IN ('candidate', 'target', 'dropped')),
    dropped_reason TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE job_ad (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    company_id INTEGER NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    title TEXT NOT NULL CHECK (title <> ''),
    places TEXT NOT NULL DEFAULT '[]' CHECK (places LIKE '[%]'),
    workplace TEXT NOT NULL DEFAULT '' CHECK (workplace IN ('', 'onsite', 'hybrid', 'remote')),
    employment_type TEXT NOT NULL DEFAULT '' CHECK (employment_type IN ('', 'internship', 'graduate', 'trainee', 'working_student', 'part_time', 'full_time', 'temporary', 'volunteer')),
    season TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    url_key TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    posted TEXT CHECK (posted IS NULL OR posted GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    deadline TEXT CHECK (deadline IS NULL OR deadline GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    pay_min INTEGER,
    pay_max INTEGER,
    pay_currency TEXT NOT NULL DEFAULT '',
    pay_period TEXT NOT NULL DEFAULT '' CHECK (pay_period IN ('', 'hour', 'day', 'week', 'month', 'year')),
    sponsorship TEXT NOT NULL DEFAULT '' CHECK (sponsorship IN ('', 'offered', 'not_offered', 'citizenship_required')),
    text TEXT NOT NULL DEFAULT '',
    open INTEGER NOT NULL DEFAULT 1 CHECK (open IN (0, 1)),
    state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'target', 'skipped')),
    external_id TEXT NOT NULL DEFAULT '',
    captured_on TEXT CHECK (captured_on IS NULL OR captured_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE TABLE research_note (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    company_id INTEGER NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    kind TEXT NOT NULL DEFAULT 'need' CHECK (kind IN ('need', 'core_problem', 'operations', 'ml_idea', 'value', 'news', 'question')),
    text TEXT NOT NULL CHECK (text <> ''),
    date TEXT CHECK (date IS NULL OR date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    source_url TEXT NOT NULL DEFAULT '',
    pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
    ad_id INTEGER REFERENCES job_ad (id) ON DELETE SET NULL,
    range_start INTEGER NOT NULL DEFAULT 0,
    range_length INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE vocabulary_entry (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    category TEXT NOT NULL DEFAULT 'other' CHECK (category IN ('language', 'library', 'tool', 'platform', 'method', 'field', 'study', 'domain', 'spoken', 'quality', 'other')),
    aliases TEXT NOT NULL DEFAULT '[]' CHECK (aliases LIKE '[%]'),
    banned INTEGER NOT NULL DEFAULT 0 CHECK (banned IN (0, 1))
) STRICT;

CREATE TABLE stage (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL DEFAULT 'saved' CHECK (kind IN ('saved', 'preparing', 'applied', 'assessment', 'interview', 'offer', 'accepted', 'rejected', 'withdrawn', 'ghosted')),
    position INTEGER NOT NULL DEFAULT 0,
    colour TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE application (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    company_id INTEGER NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    ad_id INTEGER REFERENCES job_ad (id) ON DELETE SET NULL,
    role TEXT NOT NULL DEFAULT '',
    channel TEXT NOT NULL DEFAULT '',
    referral TEXT NOT NULL DEFAULT '',
    cv_version TEXT NOT NULL DEFAULT '',
    cover_letter TEXT NOT NULL DEFAULT '',
    next_action TEXT NOT NULL DEFAULT '',
    next_action_due TEXT CHECK (next_action_due IS NULL OR next_action_due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    outcome_note TEXT NOT NULL DEFAULT '',
    pay_offered INTEGER,
    pay_currency TEXT NOT NULL DEFAULT '',
    pay_period TEXT NOT NULL DEFAULT '' CHECK (pay_period IN ('', 'hour', 'day', 'week', 'month', 'year')),
    decision_date TEXT CHECK (decision_date IS NULL OR decision_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CHECK (ad_id IS NOT NULL OR role <> '')
) STRICT;

CREATE TABLE stage_change (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    stage_id INTEGER NOT NULL REFERENCES stage (id) ON DELETE RESTRICT,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE prep_story (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    problem TEXT NOT NULL DEFAULT '',
    previous_methods TEXT NOT NULL DEFAULT '[]' CHECK (previous_methods LIKE '[%]'),
    approach TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    metric TEXT NOT NULL DEFAULT '',
    intuition TEXT NOT NULL DEFAULT '',
    skills TEXT NOT NULL DEFAULT '[]' CHECK (skills LIKE '[%]'),
    minutes INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE interview_round (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    kind TEXT NOT NULL DEFAULT 'screen' CHECK (kind IN ('screen', 'technical', 'case', 'behavioural', 'take_home', 'onsite', 'final')),
    start TEXT,
    zone TEXT NOT NULL DEFAULT '',
    minutes INTEGER NOT NULL DEFAULT 0,
    place TEXT NOT NULL DEFAULT '',
    people TEXT NOT NULL DEFAULT '[]' CHECK (people LIKE '[%]'),
    checklist TEXT NOT NULL DEFAULT '[]' CHECK (checklist LIKE '[%]'),
    asked TEXT NOT NULL DEFAULT '',
    went_well TEXT NOT NULL DEFAULT '',
    to_improve TEXT NOT NULL DEFAULT '',
    rating INTEGER NOT NULL DEFAULT 0 CHECK (rating BETWEEN 0 AND 5)
) STRICT;

CREATE INDEX job_ad_company ON job_ad (company_id);
CREATE INDEX job_ad_url_key ON job_ad (url_key) WHERE url_key <> '';
CREATE INDEX research_note_company ON research_note (company_id);
CREATE INDEX research_note_ad ON research_note (ad_id);
CREATE INDEX application_company ON application (company_id);
CREATE INDEX application_ad ON application (ad_id);
CREATE INDEX stage_change_application ON stage_change (application_id, date);
CREATE INDEX stage_change_stage ON stage_change (stage_id);
CREATE INDEX interview_round_application ON interview_round (application_id);

-- Derived: the keywords found in each ad. Nothing here is lost by deleting it; triggers, not foreign keys, keep it
-- true, since they also run while undo replays a step.
CREATE TABLE keyword_term (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    UNIQUE (name, category)
) STRICT;

CREATE TABLE keyword_mention (
    ad_id INTEGER NOT NULL,
    start INTEGER NOT NULL,
    term_id INTEGER NOT NULL,
    length INTEGER NOT NULL,
    demand INTEGER NOT NULL,
    origin INTEGER NOT NULL,
    confidence REAL NOT NULL,
    PRIMARY KEY (ad_id, start, term_id)
) STRICT, WITHOUT ROWID;

-- Which engine (version and vocabulary) read which ad; an ad without a row of the current engine waits to be read.
CREATE TABLE keyword_reading (
    ad_id INTEGER PRIMARY KEY,
    engine TEXT NOT NULL
) STRICT;

CREATE TRIGGER job_ad_text_changed AFTER UPDATE OF text ON job_ad WHEN old.text IS NOT new.text
BEGIN
    DELETE FROM keyword_mention WHERE ad_id = old.id;
    DELETE FROM keyword_reading WHERE ad_id = old.id;
END;

CREATE TRIGGER job_ad_removed AFTER DELETE ON job_ad
BEGIN
    DELETE FROM keyword_mention WHERE ad_id = old.id;
    DELETE FROM keyword_reading WHERE ad_id = old.id;
END;
