// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choice.h"
#include "core/model/Fields.h"
#include "core/model/Ids.h"
#include "core/model/Record.h"
#include "core/model/RecordKind.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace foothold {

enum class QuestionKind { Technical, Behavioural, MachineLearning, Company, ToAskThem };
template <>
inline constexpr auto choiceWords<QuestionKind> = std::to_array<std::string_view>(
    {"technical", "behavioural", "ml", "company", "to_ask_them"});

// A question of the bank: asked in interviews, expected, or to ask them; with my answer.
struct Question : Record<QuestionId>
{
    QString text{};
    QuestionKind kind = QuestionKind::Technical;
    QString answer{};
    QStringList tags{};
    QList<InterviewRoundId> askedIn{};
    int confidence = 0; // 1-5; 0: not rated

    bool operator==(const Question&) const = default;
};

template <> struct Fields<Question>
{
    static constexpr auto kind = RecordKind::Question;
    static constexpr std::string_view table = "question";
    static constexpr auto list = std::tuple{field("text", &Question::text, FieldKind::LongText, Required | Searchable),
        field("kind", &Question::kind, FieldKind::Choice),
        field("answer", &Question::answer, FieldKind::LongText, Searchable),
        field("tags", &Question::tags, FieldKind::Words, Searchable),
        field("asked_in", &Question::askedIn, FieldKind::References),
        field("confidence", &Question::confidence, FieldKind::Rating)};
};

} // namespace foothold
