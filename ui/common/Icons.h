// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace foothold {

// Our own drawings in resources/icons; they take the palette's text colour whenever they are painted.
enum class Icon {
    Companies,
    Ads,
    Keywords,
    Applications,
    Interviews,
    Add,
    Delete,
    Search,
    Undo,
    Redo,
    Back,
    Forward,
    OpenLink,
    Filter,
    Print,
    Star,
    StarFilled,
    Board,
    Table,
    Close,
    Warning,
    Folder,
    File,
    Demo,
    Import,
    Calendar,
    Pin,
    Help,
    Clear,
    Person,
    Note,
    Story,
    Command,
    Window,
    Sidebar,
    DrawingEmpty,
    DrawingSearch,
};

QIcon icon(Icon name);
QString iconPath(Icon name); // in the resources

} // namespace foothold
