// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/AdFiles.h"

#include "core/exchange/Csv.h"
#include "core/text/Decoding.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace foothold::adFiles {

namespace {

using Remark = ImportPlan::Remark;

struct ReadText
{
    QString text;
    std::optional<Remark::Kind> remark;

    bool taken() const { return !remark || *remark == Remark::Kind::ReadAsWindows1252; }
};

// Regular files of a bounded size only: a device or a pipe would never end.
ReadText readText(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return {{}, Remark::Kind::MissingFile};
    if (info.size() > kMaxAdBytes)
        return {{}, Remark::Kind::TooLarge};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, Remark::Kind::Unreadable};
    const QByteArray bytes = file.read(kMaxAdBytes);
    if (isBinary(bytes))
        return {{}, Remark::Kind::Binary};
    const DecodedText decoded = decodeText(bytes);
    if (decoded.text.trimmed().isEmpty())
        return {{}, Remark::Kind::Empty};
    if (decoded.encoding == Encoding::Windows1252)
        return {decoded.text, Remark::Kind::ReadAsWindows1252};
    return {decoded.text, std::nullopt};
}

// Where the index keeps each column; -1: not there.
struct Columns
{
    int file = -1;
    int company = -1;
    int title = -1;
    int location = -1;
    int source = -1;

    explicit Columns(const Csv::Row& header)
    {
        const std::array<std::pair<QLatin1StringView, int*>, 5> wanted{{{"file"_L1, &file}, {"company"_L1, &company},
            {"title"_L1, &title}, {"location"_L1, &location}, {"source"_L1, &source}}};
        for (int i = 0; i < header.size(); ++i) {
            for (const auto& [name, column] : wanted) {
                if (*column < 0 && header[i].trimmed().compare(name, Qt::CaseInsensitive) == 0)
                    *column = i;
            }
        }
    }
    bool complete() const { return file >= 0 && company >= 0 && title >= 0; }
};

// The file a row names, or nothing where it lies outside the folder.
std::optional<QString> fileInside(const QDir& folder, const QString& name)
{
    const QString path = QDir::cleanPath(folder.absoluteFilePath(name));
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QString root = folder.canonicalPath() + u'/';
    if (!path.startsWith(folder.absolutePath() + u'/') || (!canonical.isEmpty() && !canonical.startsWith(root)))
        return std::nullopt;
    return path;
}

void readRow(const QDir& folder, const Columns& columns, const Csv::Row& row, int line, ImportPlan& plan)
{
    const QString name = row.value(columns.file).trimmed();
    const QString company = row.value(columns.company).simplified();
    const QString title = row.value(columns.title).simplified();
    const auto remark = [&](Remark::Kind kind) { plan.remarks.append({kind, name, line}); };
    if (name.isEmpty())
        return remark(Remark::Kind::MissingFile);
    if (company.isEmpty())
        return remark(Remark::Kind::NoCompany);
    if (title.isEmpty())
        return remark(Remark::Kind::NoTitle);
    const auto path = fileInside(folder, name);
    if (!path)
        return remark(Remark::Kind::OutsideFolder);
    const ReadText read = readText(*path);
    if (read.remark)
        remark(*read.remark);
    if (!read.taken())
        return;
    JobAd ad{.title = title, .source = row.value(columns.source).trimmed(), .text = read.text};
    if (const QString place = row.value(columns.location).trimmed(); !place.isEmpty())
        ad.places = {place};
    plan.ads.append({name, company, ad});
}

} // namespace

Result<ImportPlan> readFile(const QString& path, const QString& company, const QString& title)
{
    if (!QFileInfo::exists(path))
        return Error{Error::Code::Missing, path, {}};
    const ReadText read = readText(path);
    ImportPlan plan;
    if (read.remark)
        plan.remarks.append({*read.remark, path});
    if (read.taken())
        plan.ads.append({path, company.simplified(), JobAd{.title = title.simplified(), .text = read.text}});
    return plan;
}

Result<ImportPlan> readFolder(const QString& folder, const std::function<bool(int, int)>& keepGoing)
{
    if (!QFileInfo(folder).isDir())
        return Error{Error::Code::Missing, folder, {}};
    const QDir dir(folder);
    const QString indexPath = dir.filePath(u"index.csv"_s);
    const QFileInfo info(indexPath);
    if (!info.isFile())
        return Error{Error::Code::Missing, indexPath, {}};
    if (info.size() > kMaxAdBytes)
        return Error{Error::Code::TooLarge, indexPath, {}};
    QFile index(indexPath);
    if (!index.open(QIODevice::ReadOnly))
        return Error{Error::Code::Unreadable, indexPath, index.errorString()};
    const auto rows = Csv::read(index.readAll());
    if (!rows)
        return Error{rows.error().code, indexPath, rows.error().detail};
    const Columns columns(rows->value(0));
    if (!columns.complete())
        return Error{Error::Code::BadFormat, indexPath, u"file, company, title"_s};

    ImportPlan plan;
    for (int i = 1; i < rows->size(); ++i) {
        if (keepGoing && !keepGoing(i - 1, int(rows->size()) - 1))
            return Error{Error::Code::Cancelled, folder, {}};
        readRow(dir, columns, rows->at(i), i + 1, plan);
    }
    return plan;
}

} // namespace foothold::adFiles
