// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/DemandMatrix.h"

#include <QWidget>

class QLabel;
class QListView;

namespace foothold {

class AdSentences;
class PlacesModel;
class Theme;

// One keyword of the heatmap: what it is, and everyone who names it with the sentence. A click opens the ad there.
class KeywordPlaces : public QWidget
{
    Q_OBJECT

public:
    KeywordPlaces(const AdSentences& sentences, const Theme& theme, QWidget* parent = nullptr);

    void setRow(const DemandMatrix::Row& row, const QList<DemandMatrix::Column>& columns);
    void clear();
    void enter(); // moves the keyboard to the first place

Q_SIGNALS:
    void placeOpened(const foothold::DemandMatrix::Cell& cell);

private:
    PlacesModel* m_model;
    QLabel* m_term;
    QLabel* m_facts;
    QListView* m_list;
};

} // namespace foothold
