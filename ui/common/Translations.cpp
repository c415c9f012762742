// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace foothold {

void installTranslations(const QLocale& locale)
{
    auto* ours = new QTranslator(qApp);
    const QString folder = u":/i18n"_s;
    if (ours->load(locale, u"foothold"_s, u"_"_s, folder) || ours->load(u"foothold_en"_s, folder))
        QCoreApplication::installTranslator(ours);
    auto* qt = new QTranslator(qApp);
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace foothold
