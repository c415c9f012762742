// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/CampaignStore.h"

#include <QBuffer>
#include <QRandomGenerator>

namespace foothold {

// Random but repeatable edits of a campaign over all records: the same seed on an equal campaign does the same, uids
// included. An edit the rules refuse is an edit that does nothing.
class RandomEdits
{
public:
    RandomEdits(CampaignStore& store, quint32 seed)
        : m_store(store)
        , m_random(seed)
    { }

    // One step, or none where it was refused: adds, edits or removes a record, or several in one transaction.
    void edit()
    {
        if (m_random.bounded(8) == 0)
            several();
        else
            one();
    }
    int refused() const { return m_refused; }

private:
    void several()
    {
        Transaction transaction = m_store.begin({Step::Import, RecordKind::JobAd});
        for (int count = 2 + m_random.bounded(6); count > 0; --count)
            one();
        // Given up now and then: nothing of it may stay.
        if (m_random.bounded(5) != 0)
            (void)transaction.commit();
    }

    void one()
    {
        const int chosen = m_random.bounded(kRecordKinds);
        const int what = m_random.bounded(10);
        forEachRecord([&]<class R>(std::type_identity<R>) {
            if (int(Fields<R>::kind) != chosen)
                return;
            const auto existing = pick<R>();
            if (what < 5 || !existing.isValid())
                note(add(fresh<R>()));
            else if (what < 8)
                change<R>(existing);
            else
                note(m_store.remove<R>(existing).ok());
        });
    }
    template <RecordType R> bool add(const R& record) { return m_store.add(record).ok(); }
    bool add(const Document& document)
    {
        QByteArray bytes(1 + m_random.bounded(3), 'x'); // some are equal
        QBuffer source(&bytes);
        source.open(QIODevice::ReadOnly);
        return m_store.addDocument(document, source).ok();
    }
    void note(bool done) { m_refused += done ? 0 : 1; }

    template <RecordType R> void change(typename R::Id id)
    {
        R record = m_store.get<R>(id).value();
        const R other = fresh<R>();
        forEachField<R>([&](const auto& field) {
            if (m_random.bounded(3) == 0 && !isFixed(field.column))
                record.*field.member = other.*field.member;
        });
        note(m_store.update(record).ok());
    }

    // What only addDocument() may set.
    static bool isFixed(std::string_view column) { return column == "sha256" || column == "size"; }

    template <RecordType R> R fresh()
    {
        R record;
        record.uid = uid();
        forEachField<R>([&](const auto& field) { fill(record.*field.member, field.column); });
        if constexpr (std::is_same_v<R, Attachment>) {
            record.ad = {};
            record.application = {};
            record.contact = {};
            record.journalEntry = {};
        }
        return record;
    }

    template <RecordType R> typename R::Id pick()
    {
        const QList<R> all = m_store.list<R>();
        return all.isEmpty() ? typename R::Id{} : all[m_random.bounded(int(all.size()))].id;
    }
    template <class IdType> IdType pickId()
    {
        IdType id;
        forEachRecord([&]<class R>(std::type_identity<R>) {
            if constexpr (std::is_same_v<typename R::Id, IdType>)
                id = pick<R>();
        });
        return id;
    }

    QUuid uid()
    {
        std::array<quint32, 4> words{};
        m_random.fillRange(words.data(), qsizetype(words.size()));
        return QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char*>(words.data()), 16));
    }
    QString text()
    {
        static const QStringList words{QStringLiteral("data"), QStringLiteral("m\u00e1laga"), QStringLiteral("C++"),
            QStringLiteral("'; DROP TABLE company; --"), QStringLiteral("\U0001F9D7"), QStringLiteral("\n"),
            QStringLiteral("\u05e9\u05dc\u05d5\u05dd"), QStringLiteral("machine learning"), QStringLiteral("\"")};
        QStringList chosen{QString::number(m_random.bounded(1000))};
        for (int count = m_random.bounded(6); count > 0; --count)
            chosen.append(words[m_random.bounded(int(words.size()))]);
        return chosen.join(QLatin1Char(' '));
    }
    QDate day() { return QDate(2026, 1, 1).addDays(m_random.bounded(365)); }

    void fill(QString& value, std::string_view column)
    {
        if (column.find("currency") != column.npos)
            value = QStringLiteral("EUR");
        else if (column == "zone")
            value = QStringLiteral("Europe/Madrid");
        else if (column == "colour")
            value = QStringLiteral("#102030");
        else
            value = text();
    }
    void fill(QStringList& value, std::string_view)
    {
        for (int count = m_random.bounded(3); count > 0; --count)
            value.append(text());
    }
    void fill(int& value, std::string_view column) { value = (column == "targets_to" ? 4 : 1) + m_random.bounded(3); }
    void fill(qint64& value, std::string_view) { value = m_random.bounded(100'000); }
    void fill(bool& value, std::string_view) { value = m_random.bounded(2) == 1; }
    void fill(QDate& value, std::string_view) { value = day(); }
    void fill(QDateTime& value, std::string_view)
    {
        value = QDateTime(day(), QTime(m_random.bounded(24), m_random.bounded(60)), Qt::UTC);
    }
    template <ChoiceEnum E> void fill(E& value, std::string_view)
    {
        value = static_cast<E>(m_random.bounded(int(choiceWords<E>.size())));
    }
    template <class Tag> void fill(Id<Tag>& value, std::string_view) { value = pickId<Id<Tag>>(); }
    template <class Tag> void fill(QList<Id<Tag>>& value, std::string_view)
    {
        for (int count = m_random.bounded(3); count > 0; --count) {
            if (const auto id = pickId<Id<Tag>>(); id.isValid())
                value.append(id);
        }
    }
    template <class T> void fill(std::optional<T>& value, std::string_view column)
    {
        if (m_random.bounded(2) == 0)
            fill(value.emplace(), column);
    }

    CampaignStore& m_store;
    QRandomGenerator m_random;
    int m_refused = 0;
};

} // namespace foothold
