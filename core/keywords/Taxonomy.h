// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/TermCategory.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace foothold {

// One way to write a term. An exact form is found only in exactly that case ("Go", "R").
struct TermForm
{
    QString text{};
    bool exact = false;

    bool operator==(const TermForm&) const = default;
};

// A term of the taxonomy with all its forms; the first form is its name.
struct TaxonomyTerm
{
    QString name{};
    TermCategory category = TermCategory::Other;
    QString area{};
    QList<TermForm> forms{};
    bool context = false; // its ambiguous forms count only in technical company
    QStringList kindOf{};
    QStringList partOf{};
    QString family{};
    QString source{}; // "file:line" where it was read

    bool operator==(const TaxonomyTerm&) const = default;
};

// The built-in terms: an immutable value read from plain text files, shared between threads.
class Taxonomy
{
public:
    Taxonomy() = default;

    // Reads files in order; a bad line is an Error::Code::BadFormat with "file:line" as its subject.
    static Result<Taxonomy> load(const QStringList& files);
    // All lists (*.txt) of a folder, in order of their names; a folder without any is Error::Code::Missing.
    static Result<Taxonomy> loadFolder(const QString& path);
    // The lists the program carries, from :/taxonomy; read once.
    static Result<std::shared_ptr<const Taxonomy>> builtIn();

    // Adds the terms of one text; name is what errors call it.
    Status read(const QByteArray& bytes, const QString& name);
    // These terms and beneath them the other's: a form that both have stays here, and a term of the other whose name is
    // a form of one here joins it.
    Taxonomy over(const Taxonomy& other) const;

    const QList<TaxonomyTerm>& terms() const { return m_terms; }
    // The index of the term with this name, whatever its case; -1: none.
    qsizetype indexOf(const QString& name) const;

    // What is wrong with the lists taken together, one line each: forms on two terms, unknown relations. Relations may
    // name terms of the lists beneath.
    QStringList problems(const Taxonomy& beneath = {}) const;

private:
    void remember(qsizetype index);

    QList<TaxonomyTerm> m_terms;
    QHash<QString, qsizetype> m_byName; // folded
};

} // namespace foothold
