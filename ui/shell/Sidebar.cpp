// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Sidebar.h"

#include "ui/common/Theme.h"
#include "ui/shell/PageWords.h"

#include <QKeySequence>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

enum Role { PageRole = Qt::UserRole, CountRole };

constexpr int kItemHeight = 36;
constexpr int kMarker = 3; // width of the bar at the current page

// Paints one entry. The current one is told by a bar, a tint and a bold word, not by colour alone.
class Delegate : public QStyledItemDelegate
{
public:
    explicit Delegate(const Sidebar* sidebar)
        : QStyledItemDelegate(const_cast<Sidebar*>(sidebar))
        , m_sidebar(sidebar)
    { }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        if (current)
            painter->fillRect(option.rect, option.palette.highlight());
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, option.palette.alternateBase());
        if (current) {
            painter->fillRect(
                QRect(option.rect.topLeft(), QSize(kMarker, option.rect.height())), option.palette.link());
        }
        QRect icon(0, 0, Theme::kIconLarge, Theme::kIconLarge);
        icon.moveCenter(option.rect.center());
        if (!m_sidebar->isCollapsed())
            icon.moveLeft(option.rect.left() + Theme::kMargin);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon);
        if (!m_sidebar->isCollapsed())
            paintWords(painter, option, index, current);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {0, kItemHeight}; }

private:
    static void paintWords(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index, bool current)
    {
        const int left = Theme::kMargin + Theme::kIconLarge + Theme::kMedium;
        const QRect words = option.rect.adjusted(left, 0, -Theme::kMargin, 0);
        QFont font = option.font;
        font.setWeight(current ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        const QVariant count = index.data(CountRole);
        if (count.isValid())
            painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(count.toInt()));
    }

    const Sidebar* m_sidebar;
};

} // namespace

Sidebar::Sidebar(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Pages"));
    setItemDelegate(new Delegate(this));
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus); // a click goes on to the page
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(Theme::kSidebar);
    setViewportMargins(0, Theme::kSmall, 0, Theme::kSmall);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            Q_EMIT pageChosen(PageId(item->data(PageRole).toInt()));
    });
}

void Sidebar::addPage(PageId page)
{
    auto* item = new QListWidgetItem(icon(PageWords::icon(page)), PageWords::name(page));
    item->setData(PageRole, int(page));
    const QKeySequence keys(Qt::CTRL | Qt::Key(Qt::Key_1 + int(page)));
    item->setToolTip(u"%1 (%2)"_s.arg(PageWords::name(page), keys.toString(QKeySequence::NativeText)));
    const QSignalBlocker quiet(this);
    addItem(item);
}

QListWidgetItem* Sidebar::itemOf(PageId page) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(PageRole).toInt() == int(page))
            return item(row);
    }
    return nullptr;
}

void Sidebar::setCount(PageId page, std::optional<int> count)
{
    if (QListWidgetItem* item = itemOf(page)) {
        item->setData(CountRole, count ? QVariant(*count) : QVariant());
        //: for screen readers: %1 is a page, %2 a number of records
        item->setData(Qt::AccessibleTextRole,
            count ? tr("%1, %2").arg(PageWords::name(page), QLocale().toString(*count)) : PageWords::name(page));
    }
}

void Sidebar::setCurrentPage(PageId page)
{
    const QSignalBlocker quiet(this);
    setCurrentItem(itemOf(page));
}

void Sidebar::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? Theme::kSidebarCollapsed : Theme::kSidebar);
    viewport()->update();
}

} // namespace foothold
