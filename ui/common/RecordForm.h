// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/CampaignStore.h"
#include "ui/common/ChoiceWords.h"
#include "ui/common/FieldLabels.h"
#include "ui/common/FieldValue.h"
#include "ui/common/PageContext.h"
#include "ui/common/RecordFormBase.h"

#include <functional>
#include <utility>

namespace foothold {

// Edits one record of the store in place, field by field. Follows the store: undo elsewhere shows here.
template <RecordType R> class RecordForm : public RecordFormBase
{
public:
    // Id and name of each record a reference may name.
    using Options = std::function<QList<std::pair<qint64, QString>>()>;

    explicit RecordForm(const PageContext& context, QWidget* parent = nullptr)
        : RecordFormBase(context, parent)
        , m_store(context.store)
    {
        connect(&m_store, &CampaignStore::changed, this, [this](const ChangeSet& changes) { follow(changes); });
    }

    template <class M> FieldEditor* addField(M R::*member, bool asLines = false)
    {
        const auto& field = fieldOf(member);
        FieldSpec spec{columnName(field.column), FieldLabels::of<R>(field.column), field.kind, field.flags};
        spec.asLines = asLines;
        if constexpr (ChoiceEnum<M>)
            spec.choices = ChoiceWords::all<M>();
        return addEditor(spec);
    }
    template <class... M> void addFields(M R::*... members) { (addField(members), ...); }
    template <class M> FieldEditor* addReference(M R::*member, Options options)
    {
        FieldEditor* editor = addField(member);
        m_references.append({editor, std::move(options)});
        return editor;
    }

    // Stores what was typed for the record before, then shows this one. An id that is not there shows none.
    void setRecord(typename R::Id id)
    {
        if (id.value == recordId())
            return;
        // Before reading: what is typed may be stored into the very record that is read.
        flush();
        const auto record = m_store.get<R>(id);
        if (!record) {
            clear();
            return;
        }
        setReadOnly(m_store.isReadOnly());
        refreshOptions();
        showValues(id.value, valuesOf(*record));
    }
    typename R::Id record() const { return {recordId()}; }

protected:
    Status store(const QString& column, const QVariant& value) override
    {
        auto record = m_store.get<R>(this->record());
        if (!record)
            return record.error();
        forEachField<R>([&](const auto& field) {
            if (columnName(field.column) == column)
                fromVariant((*record).*(field.member), value);
        });
        return m_store.update(*record);
    }

private:
    static Values valuesOf(const R& record)
    {
        Values values;
        forEachField<R>(
            [&](const auto& field) { values.insert(columnName(field.column), toVariant(record.*(field.member))); });
        return values;
    }
    void refreshOptions()
    {
        for (const auto& [editor, options] : std::as_const(m_references)) {
            QStringList texts;
            QVariantList ids;
            for (const auto& [id, text] : options()) {
                texts.append(text);
                ids.append(id);
            }
            editor->setOptions(texts, ids);
        }
    }
    void follow(const ChangeSet& changes)
    {
        if (recordId() == 0)
            return;
        if (!m_references.isEmpty())
            refreshOptions();
        if (!changes.touches<R>(record()))
            return;
        if (const auto now = m_store.get<R>(record())) {
            followValues(valuesOf(*now));
        } else {
            clear();
            Q_EMIT recordGone();
        }
    }

    CampaignStore& m_store;
    QList<std::pair<FieldEditor*, Options>> m_references;
};

} // namespace foothold
