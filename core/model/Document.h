// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choice.h"
#include "core/model/Fields.h"
#include "core/model/Ids.h"
#include "core/model/Record.h"
#include "core/model/RecordKind.h"

#include <QString>

namespace foothold {

// Source: the bytes an ad was read from.
enum class DocumentKind { Cv, Letter, Portfolio, Source, Other };
template <>
inline constexpr auto choiceWords<DocumentKind> = std::to_array<std::string_view>(
    {"cv", "letter", "portfolio", "source", "other"});

// A file kept in the campaign: a CV, a letter, the original of an ad. Its bytes lie apart, under their SHA-256, once
// for all documents of the same bytes (BlobTable).
struct Document : Record<DocumentId>
{
    QString name{};
    DocumentKind kind = DocumentKind::Cv;
    QString version{}; // as in "ML v3"
    QString mediaType{}; // as in application/pdf
    QString sha256{}; // 64 hexadecimal digits in lower case
    qint64 size = 0; // bytes
    QString text{}; // as extracted from the bytes; may be empty

    bool operator==(const Document&) const = default;
};

template <> struct Fields<Document>
{
    static constexpr auto kind = RecordKind::Document;
    static constexpr std::string_view table = "document";
    static constexpr auto list = std::tuple{field("name", &Document::name, FieldKind::Text, Required | Searchable),
        field("kind", &Document::kind, FieldKind::Choice),
        field("version", &Document::version, FieldKind::Text, Searchable),
        field("media_type", &Document::mediaType, FieldKind::Text), field("sha256", &Document::sha256, FieldKind::Text),
        field("size", &Document::size, FieldKind::Number),
        field("text", &Document::text, FieldKind::LongText, Searchable | Heavy)};
};

} // namespace foothold
