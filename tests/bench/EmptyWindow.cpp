// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt program can show: a main window with a table of 36 rows. What startup.py compares with.
#include "app/FirstFrame.h"

#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>

int main(int argc, char** argv)
{
    const QApplication program(argc, argv);
    const foothold::FirstFrame firstFrame;
    QStandardItemModel model(36, 6);
    QMainWindow window;
    auto* table = new QTableView(&window);
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
