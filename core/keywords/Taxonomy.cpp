// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/Taxonomy.h"

#include "core/text/Tokenizer.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr qsizetype kLongestLine = 20'000; // UTF-16 units; a longer one is no term list

QStringList splitTrimmed(const QString& text, QChar mark)
{
    QStringList pieces;
    for (const QString& piece : text.split(mark)) {
        const QString trimmed = piece.simplified();
        if (!trimmed.isEmpty())
            pieces.append(trimmed);
    }
    return pieces;
}

TermForm formFrom(const QString& word)
{
    if (word.startsWith(u'=') && word.size() > 1)
        return {word.mid(1).trimmed(), true};
    return {word, false};
}

// Reads the lines of one list; remembers the area and category that hold.
class ListReader
{
public:
    ListReader(const QString& name, QList<TaxonomyTerm>& terms)
        : m_name(name)
        , m_terms(terms)
    { }

    Status readLine(const QString& line);
    void nextLine() { ++m_line; }

private:
    Error bad(const QString& detail) const
    {
        return {Error::Code::BadFormat, u"%1:%2"_s.arg(m_name).arg(m_line), detail};
    }
    Status readDirective(const QString& line);
    Status readTerm(const QString& line);
    bool readAttribute(const QString& attribute, TaxonomyTerm& term) const;

    QString m_name;
    QList<TaxonomyTerm>& m_terms;
    QString m_area;
    std::optional<TermCategory> m_category;
    int m_line = 0;
};

Status ListReader::readLine(const QString& line)
{
    if (line.size() > kLongestLine)
        return bad(u"line too long"_s);
    const QString trimmed = line.trimmed();
    if (trimmed.isEmpty() || trimmed.startsWith(u"# "_s) || trimmed == u"#"_s || trimmed.startsWith(u"##"_s))
        return {};
    return trimmed.startsWith(u'@') ? readDirective(trimmed) : readTerm(trimmed);
}

Status ListReader::readDirective(const QString& line)
{
    const QString word = line.section(u' ', 0, 0);
    const QString rest = line.section(u' ', 1).simplified();
    if (word == u"@area"_s && !rest.isEmpty()) {
        m_area = rest;
        return {};
    }
    const auto category = word == u"@category"_s ? choiceFromWord<TermCategory>(rest) : std::nullopt;
    if (!category)
        return bad(line);
    m_category = category;
    return {};
}

bool ListReader::readAttribute(const QString& attribute, TaxonomyTerm& term) const
{
    if (attribute == u"context"_s) {
        term.context = true;
        return true;
    }
    const QString key = attribute.section(u':', 0, 0).trimmed();
    const QString value = attribute.section(u':', 1).simplified();
    if (value.isEmpty())
        return false;
    if (key == u"kind of"_s)
        term.kindOf += splitTrimmed(value, u',');
    else if (key == u"part of"_s)
        term.partOf += splitTrimmed(value, u',');
    else if (key == u"family"_s)
        term.family = value;
    else
        return false;
    return true;
}

Status ListReader::readTerm(const QString& line)
{
    if (!m_category)
        return bad(u"term before @category"_s);
    const QStringList fields = line.split(u'|');
    if (fields.size() > 3)
        return bad(u"more than three fields"_s);
    TaxonomyTerm term;
    const TermForm name = formFrom(fields.first().simplified());
    if (name.text.isEmpty())
        return bad(u"no name"_s);
    term.name = name.text;
    term.category = *m_category;
    term.area = m_area;
    term.source = u"%1:%2"_s.arg(m_name).arg(m_line);
    term.forms.append(name);
    if (fields.size() > 1) {
        for (const QString& alias : splitTrimmed(fields[1], u','))
            term.forms.append(formFrom(alias));
    }
    if (fields.size() > 2) {
        for (const QString& attribute : splitTrimmed(fields[2], u';')) {
            if (!readAttribute(attribute, term))
                return bad(attribute);
        }
    }
    m_terms.append(term);
    return {};
}

} // namespace

Status Taxonomy::read(const QByteArray& bytes, const QString& name)
{
    ListReader reader(name, m_terms);
    const qsizetype before = m_terms.size();
    for (const QString& line : QString::fromUtf8(bytes).split(u'\n')) {
        reader.nextLine();
        if (const Status status = reader.readLine(line); !status)
            return status;
    }
    for (qsizetype i = before; i < m_terms.size(); ++i)
        remember(i);
    return {};
}

void Taxonomy::remember(qsizetype index)
{
    const QString key = foldText(m_terms[index].name);
    if (!m_byName.contains(key))
        m_byName.insert(key, index);
}

Taxonomy Taxonomy::over(const Taxonomy& other) const
{
    Taxonomy joined = *this;
    QHash<QString, qsizetype> owners; // folded forms
    for (qsizetype i = 0; i < m_terms.size(); ++i) {
        for (const TermForm& form : m_terms[i].forms) {
            if (const QString key = foldText(form.text); !owners.contains(key))
                owners.insert(key, i);
        }
    }
    for (const TaxonomyTerm& beneath : other.m_terms) {
        const qsizetype same = owners.value(foldText(beneath.name), -1);
        TaxonomyTerm term = beneath;
        term.forms.removeIf([&owners](const TermForm& form) { return owners.contains(foldText(form.text)); });
        if (same >= 0) {
            joined.m_terms[same].forms += term.forms;
        } else {
            joined.m_terms.append(term);
            joined.remember(joined.m_terms.size() - 1);
        }
    }
    return joined;
}

Result<Taxonomy> Taxonomy::load(const QStringList& files)
{
    Taxonomy taxonomy;
    for (const QString& path : files) {
        QFile file(path);
        if (!file.exists())
            return Error{Error::Code::Missing, path, {}};
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Code::Unreadable, path, file.errorString()};
        if (const Status status = taxonomy.read(file.readAll(), path); !status)
            return status.error();
    }
    return taxonomy;
}

Result<Taxonomy> Taxonomy::loadFolder(const QString& path)
{
    const QDir folder(path);
    QStringList files;
    for (const QString& name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    if (files.isEmpty())
        return Error{Error::Code::Missing, folder.filePath(u"*.txt"_s), {}};
    return load(files);
}

Result<std::shared_ptr<const Taxonomy>> Taxonomy::builtIn()
{
    static const auto kLoaded = []() -> Result<std::shared_ptr<const Taxonomy>> {
        Result<Taxonomy> loaded = loadFolder(u":/taxonomy"_s);
        if (!loaded)
            return loaded.error();
        return std::make_shared<const Taxonomy>(std::move(loaded).value());
    }();
    return kLoaded;
}

qsizetype Taxonomy::indexOf(const QString& name) const
{
    return m_byName.value(foldText(name), -1);
}

QStringList Taxonomy::problems(const Taxonomy& beneath) const
{
    QStringList found;
    QHash<QString, qsizetype> owners; // an exact form by its case, any other by its folded text
    for (qsizetype i = 0; i < m_terms.size(); ++i) {
        const TaxonomyTerm& term = m_terms[i];
        for (const TermForm& form : term.forms) {
            const QString key = form.exact ? u"="_s + form.text : foldText(form.text);
            const qsizetype owner = owners.value(key, -1);
            if (owner < 0)
                owners.insert(key, i);
            else if (owner != i)
                found.append(u"%1: \"%2\" is also a form of \"%3\" (%4)"_s.arg(
                    term.source, form.text, m_terms[owner].name, m_terms[owner].source));
        }
        for (const QString& related : term.kindOf + term.partOf) {
            if (indexOf(related) < 0 && beneath.indexOf(related) < 0)
                found.append(u"%1: no term \"%2\""_s.arg(term.source, related));
        }
    }
    return found;
}

} // namespace foothold
