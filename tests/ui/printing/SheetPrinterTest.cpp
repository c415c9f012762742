// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/SheetPrinter.h"

#include "ui/printing/SheetDocument.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class SheetPrinterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAPdf();
    void refusesAnUnwritablePathAndLeavesTheOldFile();
    void eachSheetBeginsOnANewPage();
    void longTextsGoOnOverPages();
    void tableRowsStayWhole();
    void headingsStayWithWhatFollows();
    void oddTextDoesNotBreakIt_data();
    void oddTextDoesNotBreakIt();
    void letterPaperIsSetAnew();
    void documentsOpenNoFiles();

private:
    static PrepSheet small()
    {
        PrepSheet sheet;
        sheet.company.name = u"Acme"_s;
        sheet.role = u"Intern"_s;
        return sheet;
    }
    static int pagesOf(const QByteArray& pdf) { return int(pdf.count("/Type /Page\n")); }
    static QImage picture(const SheetBook& book, int page)
    {
        constexpr int kDotsAPixel = 12;
        const QSize size = book.layout().fullRectPixels(PaperDevice::kDpi).size() / kDotsAPixel;
        QImage image(size, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(1.0 / kDotsAPixel, 1.0 / kDotsAPixel);
        book.paint(painter, page);
        painter.end();
        return image;
    }
    static bool isBlank(const QImage& image, const QRect& rect)
    {
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            for (int x = rect.left(); x <= rect.right(); ++x) {
                if (qGray(image.pixel(x, y)) < 250)
                    return false;
            }
        }
        return true;
    }

    QTemporaryDir m_folder;
};

void SheetPrinterTest::writesAPdf()
{
    const QString path = m_folder.filePath(u"sheet.pdf"_s);
    const SheetPrinter printer({small()}, SheetWords());
    QVERIFY(printer.writePdf(path).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF"));
    QCOMPARE(printer.book()->count(), 1);
    QCOMPARE(pagesOf(pdf), 1);
    QCOMPARE(printer.title(), u"Interview prep sheet: Acme"_s);
}

void SheetPrinterTest::refusesAnUnwritablePathAndLeavesTheOldFile()
{
    const SheetPrinter printer({small()}, SheetWords());
    const QString lost = m_folder.filePath(u"no/such/folder/sheet.pdf"_s);
    const Status status = printer.writePdf(lost);
    QVERIFY(!status);
    QCOMPARE(status.error().code, Error::Code::Unwritable);
    QCOMPARE(status.error().subject, lost);
    QVERIFY(!QFile::exists(lost));
    // A folder of the name stands in for what may not be replaced, which holds for root too.
    const QString taken = m_folder.filePath(u"taken.pdf"_s);
    QVERIFY(QDir().mkpath(taken + u"/inside"_s));
    QVERIFY(!printer.writePdf(taken));
    QVERIFY(QDir(taken + u"/inside"_s).exists());
}

void SheetPrinterTest::eachSheetBeginsOnANewPage()
{
    const SheetPrinter printer({small(), small(), small()}, SheetWords());
    QCOMPARE(printer.book()->count(), 3);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(SheetBook::usualLayout());
        QVERIFY(printer.print(writer).ok());
    }
    QCOMPARE(pagesOf(buffer.data()), 3);
}

void SheetPrinterTest::longTextsGoOnOverPages()
{
    PrepSheet sheet = small();
    sheet.company.mission = u"word "_s.repeated(20000);
    const SheetPrinter printer({sheet}, SheetWords());
    // 20,000 words at about 10 a line of half a page's width and 45 lines a page.
    QVERIFY(printer.book()->count() > 20);
    const QImage middle = picture(*printer.book(), 5);
    QVERIFY(!isBlank(middle, middle.rect()));
}

void SheetPrinterTest::tableRowsStayWhole()
{
    // Rows of growing height, so that some meet the page's end at any offset; one line in the first cell of each must
    // have its last line of the last cell on the same page. Seen by the rule below each row: the page ends with one.
    PrepSheet sheet = small();
    for (int i = 0; i < 60; ++i)
        sheet.keywords.append(
            {u"Term"_s, Demand::Required, {{u"a story with a long title "_s.repeated(1 + i % 7), 0}}});
    const SheetPrinter printer({sheet}, SheetWords());
    QVERIFY(printer.book()->count() > 2);
    for (int page = 0; page + 1 < printer.book()->count(); ++page) {
        const QImage image = picture(*printer.book(), page);
        const int footer = int(9 / 25.4 * PaperDevice::kDpi / 12);
        const int body = image.height() - int(2 * 18 / 25.4 * PaperDevice::kDpi / 12) - footer;
        int lowest = body;
        while (lowest > 0 && isBlank(image, QRect(0, lowest, 20, 1)))
            --lowest; // the left edge holds the rules and the first cells
        const int lastRule = lowest;
        QVERIFY(lastRule > body / 2);
        QVERIFY(isBlank(image, QRect(0, lastRule + 4, image.width() - 200, body - lastRule - 4)));
    }
}

void SheetPrinterTest::headingsStayWithWhatFollows()
{
    for (int lines = 20; lines < 60; ++lines) {
        QList<SheetRow> rows;
        for (int i = 0; i < lines; ++i)
            rows.append({SheetRow::Look::Text, SheetRow::Lane::Full, {{u"<p class=\"text\">x</p>"_s}}});
        const SheetPages before(rows, QSizeF(8000, 11000));
        rows.append({SheetRow::Look::Heading, SheetRow::Lane::Full, {{u"<p class=\"heading\">h</p>"_s}}});
        rows.append({SheetRow::Look::Subheading, SheetRow::Lane::Full, {{u"<p class=\"story\">s</p>"_s}}});
        const SheetPages announced(rows, QSizeF(8000, 11000));
        rows.append({SheetRow::Look::Text, SheetRow::Lane::Full, {{u"<p class=\"text\">x<br>x<br>x<br>x</p>"_s}}});
        const SheetPages whole(rows, QSizeF(8000, 11000));
        // Had the headings stayed behind, the sheet with its text would have a page more than the text needs.
        if (whole.count() > announced.count()) {
            QImage page(QSize(800, 1100), QImage::Format_Grayscale8);
            page.fill(Qt::white);
            QPainter painter(&page);
            painter.scale(0.1, 0.1);
            whole.paint(painter, whole.count() - 1);
            painter.end();
            QVERIFY(!isBlank(page, QRect(0, 0, 800, 60))); // the last page begins with the heading's words
            QImage other(page.size(), QImage::Format_Grayscale8);
            other.fill(Qt::white);
            painter.begin(&other);
            painter.scale(0.1, 0.1);
            before.paint(painter, before.count() - 1);
            painter.end();
            QImage kept(page.size(), QImage::Format_Grayscale8);
            kept.fill(Qt::white);
            painter.begin(&kept);
            painter.scale(0.1, 0.1);
            whole.paint(painter, whole.count() - 2);
            painter.end();
            QCOMPARE(kept, other); // nothing was left on the page before
            return;
        }
    }
    QFAIL("no number of lines put the headings at the end of a page");
}

void SheetPrinterTest::oddTextDoesNotBreakIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("right to left")
        << u"\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd \u0645\u0631\u062d\u0628\u0627"_s;
    QTest::newRow("emoji") << u"\U0001F680 \U0001F469\u200D\U0001F4BB done"_s;
    QTest::newRow("one endless word") << u"x"_s.repeated(5000);
    QTest::newRow("markup") << u"<img src=/dev/zero><table><tr><td>"_s;
    QTest::newRow("marks of text documents") << u"\ufdd0\ufdd1\ufffc\u2029\u2028\u0001\ufffe"_s;
    QTest::newRow("half a character") << QString(QChar(0xd83d));
    QTest::newRow("blank") << u" \n\t \n"_s;
}

void SheetPrinterTest::oddTextDoesNotBreakIt()
{
    QFETCH(QString, text);
    PrepSheet sheet = small();
    sheet.owner = sheet.contact = sheet.role = text;
    sheet.company.name = sheet.company.mission = sheet.company.industry = sheet.company.wantReason = text;
    InterviewRound round;
    round.place = round.asked = text;
    round.people = round.checklist = {text, text};
    round.rating = 3;
    sheet.next = round;
    sheet.earlier = {round};
    sheet.questions = {text};
    sheet.keywords = {{text, Demand::Required, {{text, 1}}}};
    PrepStory story;
    story.title = story.problem = story.result = story.metric = text;
    story.previousMethods = {text};
    sheet.stories = {{story, {text}}};
    const QString path = m_folder.filePath(u"odd.pdf"_s);
    const SheetPrinter printer({sheet}, SheetWords());
    QVERIFY(printer.writePdf(path).ok());
    for (int page = 0; page < printer.book()->count(); ++page) {
        const QImage image = picture(*printer.book(), page);
        const int inside = int(double(image.width()) * (210 - 2 * 18) / 210);
        QVERIFY2(isBlank(image, QRect(inside + 12, 0, image.width() - inside - 12, image.height())),
            "something is printed into the margin");
    }
}

void SheetPrinterTest::letterPaperIsSetAnew()
{
    const QPageLayout letter(
        QPageSize(QPageSize::Letter), QPageLayout::Portrait, QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(letter);
        QVERIFY(SheetPrinter({small()}, SheetWords()).print(writer).ok());
    }
    QVERIFY(buffer.data().contains("[0 0 612"));
    const QLocale before;
    QLocale::setDefault(QLocale(u"en_US"_s));
    QCOMPARE(SheetBook::usualLayout().pageSize().id(), QPageSize::Letter);
    QLocale::setDefault(QLocale(u"de_DE"_s));
    QCOMPARE(SheetBook::usualLayout().pageSize().id(), QPageSize::A4);
    QLocale::setDefault(before);
}

void SheetPrinterTest::documentsOpenNoFiles()
{
    SheetDocument document;
    document.setHtml(u"<img src=\"/dev/zero\"><p style=\"background-image: url(/dev/zero)\">x</p>"_s);
    document.setTextWidth(500);
    QVERIFY(document.size().height() > 0); // and did not hang
    QCOMPARE(document.resource(QTextDocument::ImageResource, QUrl(u"/dev/zero"_s)).value<QImage>().size(), QSize(1, 1));
}

QTEST_MAIN(SheetPrinterTest)
#include "SheetPrinterTest.moc"
