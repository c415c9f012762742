// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Fields.h"

#include <QStringList>
#include <QTimer>
#include <QVariant>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace foothold {

// What an editor is made from.
struct FieldSpec
{
    QString column; // its objectName
    QString label;
    FieldKind kind = FieldKind::Text;
    unsigned flags = NoFlags;
    QStringList choices{}; // of a choice or a reference
    QVariantList choiceValues{}; // of a reference: the ids
    bool asLines = false; // words: one a line
};

// Edits one field in place. Asks to be saved when it is left, or after a pause; Esc goes back to what was there when
// it was entered. What the store refuses stays, with the reason below. Knows nothing of the store.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    static FieldEditor* create(const FieldSpec& spec, QWidget* parent = nullptr);

    const FieldSpec& spec() const { return m_spec; }
    virtual QVariant value() const = 0;
    virtual bool isAcceptable() const { return true; } // the text can be read as a value
    virtual QWidget* input() const = 0; // takes the focus, buddy of the label
    virtual void setReadOnly(bool on) = 0;
    virtual void setSibling(const QString&, const QVariant&) { } // another field of the record: currency, zone
    virtual void setOptions(const QStringList&, const QVariantList&) { } // of a reference

    void load(const QVariant& stored); // of another record: shows it whatever was typed
    void follow(const QVariant& stored); // of the same record: leaves unsaved typing alone
    bool isDirty() const;
    void markSaved();
    void restore();
    void type(const QVariant& value); // as if the student had entered it
    void showError(const QString& text); // empty: none
    QString errorText() const;

Q_SIGNALS:
    void saveAsked();

protected:
    FieldEditor(const FieldSpec& spec, QWidget* parent);
    virtual void setValue(const QVariant& value) = 0;
    virtual bool canUndoTyping() const { return false; }
    virtual bool canRedoTyping() const { return false; }
    void setContent(QWidget* content, QWidget* watched); // call once in the constructor
    void watch(QWidget* input);
    void noteTyping(); // saved after the pause
    void noteChoice(); // saved at once
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void enter();
    void leave();
    bool handleKey(QKeyEvent* event);

    FieldSpec m_spec;
    QTimer m_pause;
    QLabel* m_error;
    QVBoxLayout* m_layout;
    QVariant m_stored; // as the store has it
    QVariant m_clean; // what value() was when it was last the same as stored
    QVariant m_entered; // when the focus came
};

} // namespace foothold
