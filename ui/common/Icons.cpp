// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr std::array kNames{"companies", "ads", "keywords", "applications", "interviews", "add", "delete", "search",
    "undo", "redo", "back", "forward", "open-link", "filter", "print", "star", "star-filled", "board", "table", "close",
    "warning", "folder", "file", "demo", "import", "calendar", "pin", "help", "clear", "person", "note", "story",
    "command", "window", "sidebar", "drawing-empty", "drawing-search"};

// Paints an SVG with currentColor set from the palette of the moment, so a change of theme needs no new icons.
class SvgEngine : public QIconEngine
{
public:
    explicit SvgEngine(QString path)
        : m_path(std::move(path))
    { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        QFile file(m_path);
        if (!file.open(QFile::ReadOnly))
            return;
        QByteArray svg = file.readAll();
        svg.replace("currentColor", QGuiApplication::palette().color(group, QPalette::Text).name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QString key = u"%1 %2 %3 %4"_s.arg(m_path, QGuiApplication::palette().color(group, QPalette::Text).name(),
            QString::number(size.width()), QString::number(size.height()));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine* clone() const override { return new SvgEngine(m_path); }

private:
    QString m_path;
};

} // namespace

QString iconPath(Icon name)
{
    return u":/icons/%1.svg"_s.arg(QLatin1StringView(kNames[size_t(name)]));
}

QIcon icon(Icon name)
{
    return QIcon(new SvgEngine(iconPath(name)));
}

} // namespace foothold
