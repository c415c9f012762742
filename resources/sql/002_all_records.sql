-- SPDX-License-Identifier: GPL-3.0-or-later
-- The records beyond the main line: documents, contacts, skills and learning, questions, events, journal. A reference to
-- several records is a table of its own, named after the record and the field, with the owner first.

-- The bytes of documents, once for all that are equal; outside undo. A step that is undone may need them again, so they
-- go when the campaign is opened and no document names them.
CREATE TABLE document_blob (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL DEFAULT 'cv' CHECK (kind IN ('cv', 'letter', 'portfolio', 'source', 'other')),
    version TEXT NOT NULL DEFAULT '',
    media_type TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    size INTEGER NOT NULL DEFAULT 0 CHECK (size >= 0),
    text TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    company_id INTEGER REFERENCES company (id) ON DELETE SET NULL,
    role TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    linkedin TEXT NOT NULL DEFAULT '',
    how_we_met TEXT NOT NULL DEFAULT '',
    introduced_by INTEGER REFERENCES contact (id) ON DELETE SET NULL,
    told_me_about TEXT NOT NULL DEFAULT '',
    rhythm_days INTEGER NOT NULL DEFAULT 0 CHECK (rhythm_days >= 0),
    next_touch TEXT CHECK (next_touch IS NULL OR next_touch GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE TABLE ad_version (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    ad_id INTEGER NOT NULL REFERENCES job_ad (id) ON DELETE CASCADE,
    text TEXT NOT NULL DEFAULT '',
    captured_on TEXT NOT NULL CHECK (captured_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    summary TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    started TEXT CHECK (started IS NULL OR started GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    ended TEXT CHECK (ended IS NULL OR ended GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    tools TEXT NOT NULL DEFAULT '[]' CHECK (tools LIKE '[%]'),
    role TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    metric TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE skill (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    term TEXT NOT NULL CHECK (term <> ''),
    level INTEGER NOT NULL DEFAULT 0 CHECK (level BETWEEN 0 AND 4),
    wanted_level INTEGER NOT NULL DEFAULT 0 CHECK (wanted_level BETWEEN 0 AND 4),
    evidence TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE learning_item (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    skill_id INTEGER NOT NULL REFERENCES skill (id) ON DELETE CASCADE,
    kind TEXT NOT NULL DEFAULT 'course' CHECK (kind IN ('course', 'book', 'paper', 'project', 'volunteering', 'practice')),
    name TEXT NOT NULL CHECK (name <> ''),
    url TEXT NOT NULL DEFAULT '',
    planned_minutes INTEGER NOT NULL DEFAULT 0 CHECK (planned_minutes >= 0),
    spent_minutes INTEGER NOT NULL DEFAULT 0 CHECK (spent_minutes >= 0),
    due TEXT CHECK (due IS NULL OR due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'doing', 'done')),
    evidence TEXT NOT NULL DEFAULT '',
    CHECK (state <> 'done' OR evidence <> '')
) STRICT;

CREATE TABLE question (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    kind TEXT NOT NULL DEFAULT 'technical' CHECK (kind IN ('technical', 'behavioural', 'ml', 'company', 'to_ask_them')),
    answer TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '[]' CHECK (tags LIKE '[%]'),
    confidence INTEGER NOT NULL DEFAULT 0 CHECK (confidence BETWEEN 0 AND 5)
) STRICT;

CREATE TABLE question_asked_in (
    owner_id INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE,
    target_id INTEGER NOT NULL REFERENCES interview_round (id) ON DELETE CASCADE,
    PRIMARY KEY (owner_id, target_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE interaction (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    channel TEXT NOT NULL DEFAULT 'email' CHECK (channel IN ('email', 'message', 'call', 'video', 'in_person', 'event', 'other')),
    said TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL DEFAULT 'fair' CHECK (kind IN ('fair', 'meetup', 'conference', 'talk', 'hackathon', 'webinar', 'other')),
    place TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    start TEXT,
    zone TEXT NOT NULL DEFAULT '',
    registration_deadline TEXT CHECK (registration_deadline IS NULL OR registration_deadline GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE event_people (
    owner_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    target_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    PRIMARY KEY (owner_id, target_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal_entry (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    kind TEXT NOT NULL DEFAULT 'question' CHECK (kind IN ('question', 'onboarding', 'meeting', 'learning', 'blocker', 'win', 'feedback', 'paper', 'result')),
    text TEXT NOT NULL CHECK (text <> ''),
    metric TEXT NOT NULL DEFAULT '',
    skills TEXT NOT NULL DEFAULT '[]' CHECK (skills LIKE '[%]'),
    asked_whom TEXT NOT NULL DEFAULT '',
    closed_on TEXT CHECK (closed_on IS NULL OR closed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    company_id INTEGER REFERENCES company (id) ON DELETE CASCADE,
    ad_id INTEGER REFERENCES job_ad (id) ON DELETE CASCADE,
    application_id INTEGER REFERENCES application (id) ON DELETE CASCADE,
    contact_id INTEGER REFERENCES contact (id) ON DELETE CASCADE,
    journal_entry_id INTEGER REFERENCES journal_entry (id) ON DELETE CASCADE,
    CHECK ((company_id IS NOT NULL) + (ad_id IS NOT NULL) + (application_id IS NOT NULL) + (contact_id IS NOT NULL)
        + (journal_entry_id IS NOT NULL) = 1)
) STRICT;

CREATE TABLE saved_filter (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    page TEXT NOT NULL CHECK (page <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    filter TEXT NOT NULL CHECK (filter <> '')
) STRICT;

ALTER TABLE job_ad ADD COLUMN original_id INTEGER REFERENCES document (id) ON DELETE SET NULL;
ALTER TABLE prep_story ADD COLUMN project_id INTEGER REFERENCES project (id) ON DELETE SET NULL;

CREATE INDEX contact_company ON contact (company_id) WHERE company_id IS NOT NULL;
CREATE INDEX contact_introduced_by ON contact (introduced_by) WHERE introduced_by IS NOT NULL;
CREATE INDEX ad_version_ad ON ad_version (ad_id);
CREATE INDEX learning_item_skill ON learning_item (skill_id);
CREATE INDEX question_asked_in_target ON question_asked_in (target_id);
CREATE INDEX interaction_contact ON interaction (contact_id);
CREATE INDEX event_people_target ON event_people (target_id);
CREATE INDEX journal_entry_application ON journal_entry (application_id);
CREATE INDEX attachment_document ON attachment (document_id);
CREATE INDEX attachment_company ON attachment (company_id) WHERE company_id IS NOT NULL;
CREATE INDEX attachment_ad ON attachment (ad_id) WHERE ad_id IS NOT NULL;
CREATE INDEX attachment_application ON attachment (application_id) WHERE application_id IS NOT NULL;
CREATE INDEX attachment_contact ON attachment (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX attachment_journal_entry ON attachment (journal_entry_id) WHERE journal_entry_id IS NOT NULL;
CREATE INDEX document_sha256 ON document (sha256);
CREATE INDEX job_ad_original ON job_ad (original_id) WHERE original_id IS NOT NULL;
CREATE INDEX prep_story_project ON prep_story (project_id) WHERE project_id IS NOT NULL;
CREATE INDEX job_ad_deadline ON job_ad (deadline) WHERE deadline IS NOT NULL;
CREATE INDEX application_next_action_due ON application (next_action_due) WHERE next_action_due IS NOT NULL;
CREATE INDEX interview_round_start ON interview_round (start) WHERE start IS NOT NULL;
CREATE INDEX contact_next_touch ON contact (next_touch) WHERE next_touch IS NOT NULL;
