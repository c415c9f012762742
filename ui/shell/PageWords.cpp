// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PageWords.h"

using namespace Qt::StringLiterals;

namespace foothold {

QString PageWords::name(PageId page)
{
    switch (page) {
    case PageId::Companies:
        //: name of a page
        return tr("Companies");
    case PageId::Ads:
        //: name of a page: job ads
        return tr("Ads");
    case PageId::Keywords:
        //: name of a page
        return tr("Keywords");
    case PageId::Applications:
        //: name of a page
        return tr("Applications");
    case PageId::Interviews:
        //: name of a page
        return tr("Interviews");
    case PageId::Search:
        //: name of a page: it searches the whole campaign
        return tr("Search");
    }
    return {};
}

Icon PageWords::icon(PageId page)
{
    switch (page) {
    case PageId::Companies:
        return Icon::Companies;
    case PageId::Ads:
        return Icon::Ads;
    case PageId::Keywords:
        return Icon::Keywords;
    case PageId::Applications:
        return Icon::Applications;
    case PageId::Search:
        return Icon::Search;
    case PageId::Interviews:
        break;
    }
    return Icon::Interviews;
}

QString PageWords::helpFile(PageId page)
{
    switch (page) {
    case PageId::Companies:
        return u"companies.md"_s;
    case PageId::Ads:
        return u"ads.md"_s;
    case PageId::Keywords:
        return u"keywords.md"_s;
    case PageId::Applications:
        return u"applications.md"_s;
    case PageId::Search:
        return u"moving.md"_s;
    case PageId::Interviews:
        break;
    }
    return u"interviews.md"_s;
}

} // namespace foothold
