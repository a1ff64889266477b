"""Names of persons: given names, surnames, and capitalised words that are no names. Sources: docs/sources.md."""

#: Given names of Sweden's population, of every origin; double names are read part by part at the hyphen.
GIVEN: frozenset[str] = frozenset(
    """
    Aada Aadolf Aage Aake Aaliyah Aallotar Aamu Aapeli Aapo Aappo Aarav Aarne Aarni Aarno Aaro Aaron Aarre Aarón Aase Aatami
    Aato Aatos Aatto Aatu Aava Abbas Abbie Abdallah Abdelaziz Abdelhamid Abdelkader Abdelkarim Abdelrahman Abdi Abdiaziz
    Abdifatah Abdihakim Abdikadir Abdikarim Abdinasir Abdirahim Abdirahman Abdirashid Abdirisak Abdirizak Abdiwahab Abdo Abdou
    Abdu Abdul Abdulaziz Abdulhamid Abdulkadir Abdulkarim Abdulla Abdullah Abdullahi Abdulqadir Abdulrahman Abdurahman
    Abdurrahman Abdón Abeba Abed Abeer Abel Abelardo Abelone Abhishek Abigail Abigaili Abigaíl Abilio Abir Abner Abraham Abram
    Abril Abshir Abu Achille Achim Ada Adalbert Adalberto Adam Adamo Adan Adel Adela Adelaida Adelajda Adelardo Adelasia
    Adelbert Adele Adelgunde Adelheid Adelia Adelin Adelina Adelinde Adeline Adelmo Adem Aden Adhanom Adhra Adi Adia Adib Adil
    Adimu Adina Aditi Aditya Adnan Adnane Adolf Adolfine Adolfo Adomas Adonis Adora Adoración Adria Adrian Adriana Adriane
    Adrianna Adriano Adrien Adrienn Adrienne Adrija Adrijana Adrián Adán Adèle Adéla Adélaïde Aenne Afaf Afnan Afonso Afra Afram
    Afrodyta Agapito Agata Agatha Agathe Agaton Agda Aglaia Agne Agnes Agnese Agneta Agnete Agnieszka Agnolo Agnos Agnès Agnė
    Agostina Agostino Agripina Agris Agustin Agustina Agustín Agáta Ahlam Ahmad Ahmed Ahmet Ahn Ahti Ahto Ahvo Aicha Aida Aiden
    Aiga Aigars Aija Aijuka Aila Aili Ailo Aimee Aimo Aimé Aimée Aina Ainara Aini Ainikki Aino Ainoa Ainārs Aira Airi Aisha
    Aishah Aistis Aitana Aitor Aivar Aivaras Aivars Ajay Ajda Ajla Akash Aki Akram Aksel Akseli Aku Akumu Alaa Aladdin Aladino
    Alain Alamiro Alan Alarik Alba Albano Alberico Albert Alberta Alberte Albertiina Albertina Albertine Alberto Alberts Albin
    Albina Albrecht Alcides Alderano Aldijana Aldin Aldis Aldo Aldona Alejandra Alejandrina Alejandro Alejo Alek Aleks Aleksa
    Aleksandar Aleksander Aleksandr Aleksandra Aleksandras Aleksandrs Aleksanteri Aleksei Aleksej Aleksi Aleksis Aleksy Alem
    Alemayehu Alen Alena Alenka Aleodor Alessandra Alessandro Alessia Alessio Aleta Alex Alexa Alexander Alexandr Alexandra
    Alexandre Alexandria Alexandrie Alexandrina Alexandros Alexandru Alexe Alexei Alexej Alexey Alexi Alexia Alexis Aleš Alf
    Alfhild Alfio Alfons Alfonsina Alfonso Alfred Alfreda Alfredo Alfrēds Alganesh Algirdas Algot Ali Alia Alice Alicia Alicja
    Alida Aliina Aliisa Alin Alina Aline Alireza Aliro Alis Alisa Alise Alison Alistar Alix Aliya Aliye Aliyu Alja Aljaž Aljoša
    Allan Allegra Alli Allison Alma Almasi Almaz Almendra Almir Almira Almudena Almut Almuth Alois Aloisia Alojzij Alojzija
    Alojzy Alondra Alonso Aloys Alphons Alphonse Alpi Alpo Altti Alva Alvar Alvari Alvaro Alve Alvi Alvin Alvīne Alwin Alwina
    Alwine Alyssa Alícia Alīda Alžběta Amada Amadeo Amadeus Amadeusz Amado Amador Amadou Amal Amalia Amalie Amalija Aman Amancio
    Amanda Amando Amani Amanuel Amar Amarilis Amaro Amaru Amaya Ambar Amber Ambrosio Ambrozja Ambroży Amedeo Amedeu Ameer Amel
    Amelia Amelie Amelija Amer Amico Amin Amina Aminah Aminata Aminatu Amine Amir Amira Amit Amleto Ammar Amna Amneh Amondi Amor
    Amparo Amr Amra Amri Amrita Amy Amza Amélia Amélie América Américo Amílcar Amālija Ana Anabel Anabela Anacleto Anahis Anahí
    Anaida Anamaria Anamarija Anand Anas Anasa Anastasia Anastasie Anastasio Anastasios Anastasja Anastazja Anastazy Anastázie
    Anatol Anatoli Anatolie Anatolij Anaís Anaïs Anca Anci Ancuța Anders Anderson Andi Andor Andrada Andrea Andreas Andree
    Andreea Andrei Andreia Andrej Andreja Andrejka Andrejs Andres Andrew Andrey Andrešs Andrian Andrija Andrijana Andris Andrius
    Andriy Andro Andrus Andrzej András André Andréas Andrée Andrés Andwele Andy Anděla Andżela Andżelika Ane Anej Anelma Anemona
    Aneta Anete Anett Anette Anežka Angalia Angavu Angel Angela Angelica Angelika Angelina Angelino Angelique Angelita Angelo
    Anghel Anghelina Angie Angélica Anh Ani Anica Aniela Anika Anikó Anil Anine Anis Anisa Anissa Anita Anitha Anitta Anișoara
    Anja Anjali Anke Anki Ankica Ankie Ankit Ann Ann-Charlotte Ann-Christin Ann-Louise Ann-Marie Ann-Sofi Anna Anna-Karin
    Anna-Lena Annabel Annacarin Annakarin Annali Annaliese Annalisa Annamaria Annamária Annbritt Anne Anne-Maret Annedore
    Annegret Annegrete Annekatrin Anneke Annele Annelene Anneli Annelie Annelies Anneliese Annelina Annelise Annelore Annemarie
    Annemette Annemie Annemijn Annerose Annett Annetta Annette Anni Annibale Annica Annie Anniina Annija Annika Annikki Annina
    Annita Annsofi Annsofie Annukka Annunziata Anny Ano Anoni Anouk Ansaldo Anselm Anselma Anselmi Anselmo Ansgar Ansis Anssi
    Antanas Ante Antea Antero Anthea Anthony Antim Antje Anto Antoaneta Antoine Antoinette Anton Antonela Antonella Antonello
    Antoni Antonia Antonie Antonieta Antonietta Antonija Antonina Antonino Antonio Antonios Antoniu Antonius Antoniusz Antons
    Antony Antonín Antoņina Antra Antti Antto Antton Anttoni Antun António Anu Anunciación Anuradha Anuska Anuța Anwar Anwer
    Anyelo Aníbal Anđa Anđela Anđelo Anže Apolena Apolinar Apollonia Apolonia Apoloniusz Apostolos Aquiles Araceli Aracely Aram
    Aranka Aras Arash Arbnor Arcelia Ardalan Ardian Ardita Areej Aref Arek Arezou Arhippa Arho Ari Ariadna Arian Ariana Ariane
    Arianit Aribert Arie Ariel Ariela Ariella Arielė Arif Arijana Arijus Arild Arina Aristide Aristides Aristița Arja Arjan
    Arjun Arkadij Arkadiusz Arleta Arman Armandas Armando Armands Armas Armi Armida Armin Arminas Arnaldo Arnas Arnaude Arnd
    Arndt Arne Arnfinn Arnfried Arnim Arnis Arno Arnold Arnoldas Arnoldo Arnolds Arnošt Arnulf Arnulfo Aroa Aron Aronas Arpad
    Arsenie Arsenio Arsi Arta Artan Artem Artemio Artemisa Arthur Artis Arto Arttu Arttur Artturi Artur Arturo Arturs Artūras
    Artūrs Arun Aruna Arusi Arvi Arvid Arvin Arvo Arvydas Arvīds Arwa Aryan Arzu Aránzazu Arūnas Asaad Asad Asal Asali Asani
    Asanti Asatira Asbjørn Ascensión Asdrubal Asger Asha Ashkan Ashleigh Ashley Ashok Ashraf Ashti Ashwaq Ashwin Asif Ask Asko
    Aslak Asli Asma Asmaa Asmahan Asmar Asma’u Asmerom Asmin Asmini Asmo Asra Asrin Assad Assar Asser Asseri Asta Aster Aston
    Astor Astri Astrid Asunción Atefeh Atena Atenulf Athanasios Athumani Atiena Atilio Atilla Atle Atro Atso Atte Attila Aud
    Audrey Audrius August Augusta Augustas Auguste Augustin Augustina Augusto Augusts Augustyn Augustyna Aukusti Auli Aulikki
    Aulis Aune Auno Aurel Aurelia Aurelian Aureliana Aureliano Aurelija Aurelio Aurica Aurică Aurimas Auroora Aurora Aurore
    Aurélie Aurėja Ausma Austra Auvo Aušra Aušrinė Avan Avelino Avgust Avin Aviva Avram Awa Awale Awat Awet Axel Axelina Axenia
    Axinte Aya Ayaan Ayan Ayanle Ayda Ayden Aydin Ayelén Ayla Ayleen Aylin Ayman Aynur Ayoub Ayse Aysegul Aysel Aysha Aysun
    Ayten Ayub Ayşe Azad Azadeh Azahar Azahara Azar Azeglio Azeneth Aziz Aziza Azizi Azra Azucena Azza Aída Aïcha Aðalheiður
    Babak Babett Babette Baccio Bader Badr Baha Bahar Bahareh Bahari Bahman Bahram Bahzad Baiba Bairon Baker Bakir Balbina
    Baldassare Baldomero Balduino Baldur Bale Balinda Baltasar Baltazar Balthasar Balázs Barbara Barbora Barbro Barbu Barham
    Barica Bariş Barna Barnabás Barry Bartek Bartholomäus Bartol Bartolomeo Bartolomeu Bartolomé Bartosz Bartłomiej Barzan Barış
    Basarab Basel Bashar Bashir Basia Basilio Basim Basima Basma Bassam Bassel Bastiaan Bastian Bastián Batoul Batul Baudelio
    Bautista Bayram Bayron Bazyli Beata Beate Beatha Beatrice Beatrix Beatriz Beau Bebe Bedřich Begoña Behrang Behrouz Behruz
    Behzad Bekim Bekir Bela Belal Belarmino Belen Belinda Belisario Bella Bello Belén Ben Bence Bendegúz Benedek Benedetto
    Benedicte Benedicto Benedikt Benedikte Benedita Benedykt Benedykta Bengt Bengt-Åke Bengta Beniamin Benicio Benigna Benigno
    Benin Benita Benito Benjam Benjamim Benjamin Benjamín Benjámin Benno Benny Benone Benoît Bent Bente Benthe Benvenuto Beppe
    Berat Bereket Berend Berenice Berfin Berhane Berhe Berit Berivan Bernabé Bernadeta Bernadett Bernadetta Bernadette Bernard
    Bernarda Bernardino Bernardita Bernardo Bernd Berndt Bernfried Bernhard Bernhardine Bernt Bernward Bert Berta Bertalan
    Bertha Berthold Bertil Berto Bertold Bertram Bertrand Bertta Besa Beshte Besim Besnik Beth Bethan Bethany Betim Betina Bett
    Bettan Betti Bettina Betty Betül Beverley Beáta Bharat Biagio Bianca Bianka Bibbi Bibi Bibiana Bibuwa Bienvenida Biera Bijan
    Bilal Biljana Bilkisu Bill Billy Bim Binh Biniam Biret Birger Birgid Birgit Birgitt Birgitta Birgitte Birhan Birna Birte
    Birthe Biruta Biserka Bisrat Bitte Bitten Bjarne Bjarni Bjorn Björk Björn Bjørg Bjørn Bladimir Blahoslav Blanca Blanduzia
    Blas Blaž Blažen Blažena Blaženka Blend Blenda Blerim Blerina Blerta Bo Bo-Göran Boaz Bob Bobby Bodil Bodo Boe Boel Bogdan
    Bogdana Boglárka Bogna Bogoljub Bogomir Boguchwał Boguchwała Bogumil Bogumił Bogumiła Bogusław Bogusława Bohdan Bohumil
    Bohumila Bohumír Bohuslav Boleslav Bolesław Bolesława Boma Bonifacio Bonifacy Borbála Borghild Boris Borislav Borja Borko
    Borris Borut Borys Bosse Botond Boubacar Boyan Bozena Bořivoj Boštjan Bożena Bożenka Bożenna Bożydar Bożysław Božena Božica
    Božo Bradley Brage Bram Brandon Branimir Branislav Branka Branko Braulio Brayan Brencis Brenda Brent Brian Bride Brigita
    Brigitta Brigitte Brit Brita Britt Britt-Inger Britt-Marie Britta Brittis Bronisław Bronisława Bror Broņislava Bruce Bruna
    Brunhild Brunhilde Bruni Brunilda Bruno Brunon Bryan Brygida Brynolf Brândușa Brígida Brăduț Bršljanko Bucur Buenaventura
    Bujar Burak Burckhard Burghard Burhan Burkard Burkhard Burkhardt Busara Bushra Byron Bálint Bárbara Bärbel Béla Börje Bøje
    Børge Bănel Bērends Bērtulis Błażej Břetislav Caetana Caius Cajsa Calcedonio Calista Calisto Calixta Calixto Calle Callum
    Calogero Camelia Cameron Camil Camila Camilla Camille Camillo Camilo Can Canan Candela Candelaria Candelario Candelas
    Cantemir Capucine Caren Caridad Carin Carina Carita Carl Carl-Gustaf Carl-Johan Carla Carlijn Carlito Carlo Carlos Carlota
    Carly Carmela Carmelita Carmelo Carmen Carmina Carmine Carminho Carol Carola Carole Carolin Carolina Caroline Carolyn Carro
    Carsten Cas Casandra Casemiro Casian Casiana Caspar Casper Cassandra Catalin Catalina Catarina Caterina Catharina Catherine
    Cathleen Cathrin Cathrine Catinca Cato Catrin Catrina Catrine Catrinel Cay Cayetana Cayetano Cazimir Cebrián Cecilia Cecilie
    Cecilija Cecilio Cecylia Cedrin Ceferino Celal Celeste Celestina Celestino Celestyn Celestyna Celia Celina Celinda Celine
    Celso Cem Cemal Cemil Cemile Cengiz Centa Cerasela Ceren Cesar Cesare Cetin Cevdet Ceylin Cezar Cezara Cezaria Cezariusz
    Cezary Chadi Chahla Chalak Chanett Chaniya Chantal Charlene Charles Charlie Charlott Charlotta Charlotte Charo Chatarina
    Chatrine Chau Chausiki Che Chelo Chelsea Chema Chen Cheng Cheryl Cheusi Chiara Chidi Chiman Chinedu Chioma Chipukizi Chita
    Chloe Chloé Chloë Chnar Chris Christa Christel Christelle Christer Christian Christiana Christiane Christin Christina
    Christine Christl Christof Christofer Christoffer Christoph Christophe Christopher Christos Chro Chucho Chuki Chus Chuy
    Cihan Cilli Cilly Cindy Cinthia Cinthya Cintia Ciprian Cipriana Cipriano Ciriaco Ciril Cirillo Cirino Cirkeline Ciro Ciríaco
    Claas Claes Claire Clara Clare Clarisa Clarissa Clas Claude Claudia Claudina Claudine Claudio Claudiu Claudius Claus Clavs
    Clelia Clemens Clemente Clementina Cleo Cleopatra Cleto Clifford Clive Clodomiro Cloe Clorinda Clotilde Cláudio Cläre
    Clémence Clímaco Codin Codrin Codrina Codruț Codruța Colette Colin Collin Colomba Coluccio Concepción Concetta Concha Connie
    Connor Conny Conor Conrad Conrado Constance Constantin Constantina Constantino Constanza Constanze Constança Constanța
    Consuela Consuelo Cora Coral Coralia Cord Cordula Corina Corinna Corinne Coriolano Cornel Cornelia Cornelio Cornelis
    Corneliu Cornelius Corrado Corvin Cosima Cosimo Cosme Cosmin Cosmina Costache Costantino Costanzo Costel Costin Craig
    Crenguța Crescencia Crin Crina Cristea Crister Cristhian Cristhofer Cristian Cristiano Cristina Cristián Cristobal Cristofer
    Cristofor Cristopher Cristóbal Cruz Csaba Csilla Csongor Ctibor Ctirad Cuong Curro Curt Custodia Custodio Cvetka Cvetko
    Cynthia Cyprian Czarek Czeslaw Czesław Czesława Cándida Cándido Cäcilia Cäcilie Cécile Célina Céline César Călin Cătălin
    Cătălina Daan Daavid Dace Dacian Daciana Dafina Dafne Dag Dagfinn Dagmar Dagmara Dagna Dagny Dagobert Dagoberto Dai Daiana
    Daiga Daina Dainess Dainis Dainius Daisy Dajana Dalal Dale Dalia Dalibor Dalila Dalili Damaris Damian Damiano Damien Damijan
    Damil Damir Damián Damjan Damjana Dan Dana Danae Dani Dania Daniat Danica Daniel Daniela Daniele Danielius Daniella Danielle
    Daniels Danijel Danijela Danilo Danimir Danique Danislav Danisława Danitza Daniël Danjuma Danko Danny Dante Danusia Danuta
    Danuše Dany Daphne Dara Darek Daria Dariana Darija Darije Darin Darinka Dario Darius Dariusz Darja Darko Darling Daromir
    Darren Darwin Darya Daryan Darzybór Darío Daud Daudi Dave David Davor Davorin Davorka Davoud Davíð Dawid Dawit Dawn Dawood
    Dawud Dayana Dean Debora Deborah Debra Decebal Declan Deepa Deepak Deepika Deeqa Degan Deisy Deividas Dejan Dejana Delal
    Delfina Delfino Delfín Delia Delshad Dembo Demetra Demetrije Demetrio Demi Demian Denis Denisa Denise Denisse Deniz Dennis
    Denny Derek Derya Desiderio Desiree Desirée Despina Desta Detlef Detlev Devi Dewi Dex Deyanira Dezső Dhia Diako Diala Diana
    Diane Dick Dida Didina Diedrich Diego Diep Dierk Diethard Diethelm Diether Dietlind Dietlinde Dietmar Dietrich Dijana Dilan
    Dilara Dilba Dilek Dilshad Dima Dimas Dimitri Dimitrina Dimitrios Dimitris Dina Dinesh Dinh Dinis Dinko Dino Dinora Dinu
    Diogo Diomed Dion Dionigi Dionisia Dionisio Dioniza Dionizy Dirk Disa Dita Ditmar Ditte Dittmar Divine Divya Diyar Diána
    Diāna Dlovan Dlshad Dmitar Dmitri Dmitry Dmytro Doaa Dobiesław Dobiesława Dobrawa Dobrilo Dobriša Dobroslav Dochia Dogan
    Doina Dolores Domagoj Domantas Domas Domenico Dominga Domingo Dominic Dominik Dominika Dominique Dominyka Dominykas Domitila
    Domnica Donald Donata Donatas Donatella Donatello Donato Donna Dora Doralisa Doreen Dorel Doria Dorian Doriana Dorin Dorina
    Dorinel Doris Dorit Dorita Dorle Dorli Dorota Dorotea Doroteja Dorothe Dorothea Dorothee Dorothy Dorothée Dorottya Dorte
    Dorthe Doru Douglas Dovilė Dovydas Dragan Dragana Dragica Dragomir Dragoslav Dragoș Dragutin Drahomíra Drahoslav Drahoslava
    Drazenka Dražen Drita Držimir Držislav Duarte Dubravka Ducu Duilio Dujam Duje Dulce Duma Dumitra Dumitrana Dumitru Duncan
    Dunia Duniya Dunja Duommá Durante Dursun Dusan Duuk Duy Dušan Dušanka Dylan Dylano Dzenan Dzidra Dzintars Dzintra Dániel
    Dávid Débora Dénes Désirée Dóra Dörte Dörthe Dārta Dāvis Dženana Dženita Ebba Ebbe Eberhard Eberhardt Ebrahim Ebrima Ebru
    Ebtisam Ecaterina Eckard Eckart Eckehard Eckhard Eckhardt Eckhart Ecrin Eda Edda Eddie Edelbert Edelgard Edelmira Edelmiro
    Edeltraud Edeltraut Edeltrud Edgar Edgaras Edgard Edgardo Edgars Edin Edina Edinson Edis Edison Edit Edita Edith Editha Edla
    Edmond Edmund Edmundo Edmunds Edoardo Edona Edson Edu Eduard Eduarda Eduardo Eduards Edvard Edvardas Edvin Edvinas Edvīns
    Edward Edwin Edyta Edīte Eedit Eeli Eelin Eelis Eemeli Eemil Eerik Eerika Eerikki Eerin Eero Eetu Eeva Eevert Eevertti Eevi
    Efraín Eftimia Eftimie Egbert Eggert Egidijus Egil Egils Eglė Egon Ehab Ehrenfried Ehrentraud Ehrhard Ehsan Eidvilė Eija
    Eila Eileen Eilert Eilif Eimantas Einar Einari Eine Einer Eini Eino Eira Eirik Eitel Eithan Eivind Eivor Ejnar Ekaterina
    Ekin Ekkehard Ekkehart Ekrem Ekundu Ela Eladio Elaf Elahe Elaheh Elaine Elani Elba Elcira Eleanor Eleanora Eleazar Elemér
    Elena Eleni Elenore Eleodoro Eleonoora Eleonor Eleonora Eleonore Eleuterio Elfi Elfie Elfriede Elham Eli Elia Eliakimu Elian
    Eliana Elias Elida Eliecer Eliel Elif Eligia Eligio Eliina Eliisa Eliisabet Elin Elina Eline Elinor Elio Elis Elisa Elisabet
    Elisabeta Elisabeth Elisaveta Elise Eliseo Elita Eliza Elizabeta Elizabete Elizabeth Elize Eliška Eljas Elke Ella Ella-Karin
    Elladio Elle-Márjá Ellen Elli Ellie Ellika Ellinor Elliot Elliott Elly Elma Elmar Elmedina Elmer Elmeri Elmin Elmir Elmira
    Elmo Elmārs Elna Elnaz Elo Elodia Elof Eloy Eloísa Elpidio Elsa Elsbeth Else Elsebeth Elsi Elsie Elsy Elsy-Marie Elton
    Elvedin Elvi Elviira Elvin Elvir Elvira Elvis Elvy Elvīra Elwira Elyas Elza Elzbieta Elías Elīna Elżbieta Ema Emad Eman
    Emanoil Emanuel Emanuela Emanuil Embla Emeka Emelia Emelie Emelina Emerson Emese Emigdio Emil Emila Emili Emilia Emilian
    Emiliana Emiliano Emilie Emilija Emilijan Emilio Emilis Emily Emin Emina Emine Emir Emira Emma Emmanuel Emmanuelle Emmeli
    Emmerich Emmi Emmy Emperatriz Emrah Emre Emília Emīlija Emīls Enar Encarna Encarnacion Encarnación Encarnita Endre Enes
    Engelbert Engin Engla Enikő Enis Enisa Enn Enni Ennio Enno Enok Enrico Enrika Enrique Enriqueta Ensar Ensio Enver Enya Enzi
    Enzio Enzo Epifanio Eraldo Erasmo Ercan Erdal Erdmute Erdogan Eremia Ergin Erhan Erhard Erhardt Eric Erica Erich Erick
    Eriika Erik Erika Erikas Erin Erja Erkan Erkki Erkko Erland Erling Ermanis Ermanno Ermenegildo Ermes Ermias Ermin Ermina
    Erna Ernest Ernesta Ernestas Ernesti Ernestina Ernestine Ernesto Ernests Erno Ernst Ernő Erol Ersin Ervin Erwin Eryk Eryka
    Erzsébet Esa Esad Esaias Esat Esben Esila Eskil Esko Esma Esmael Esmail Esmarelda Esmat Esmee Esmeralda Esmée Espen
    Esperanza Espiridión Espérance Esra Esraa Essa Essam Esse Essi Esteban Estefany Estefanía Estela Estelle Ester Estera Esteri
    Esther Estrella Estrid Eszter Etaf Etelka Etelvina Ethan Ethel Etijana Ettore Eufemia Eufrosina Eugen Eugenia Eugenie
    Eugenio Eugène Eulalia Eulogio Eusebia Eusebio Eusebiu Eustachy Eustaquio Eustațiu Eutimio Eutropio Eva Eva-Karin Eva-Lena
    Eva-Lotta Evald Evaldas Evalena Evalotta Evamaria Evance Evangelia Evangelina Evangelista Evangelos Evanghelina Evaristo Eve
    Evelia Evelien Eveliina Evelin Evelina Eveline Evelyn Evelyne Evelína Even Evert Evgenij Evgeny Evi Evie Evija Evita Evy Ewa
    Ewald Ewelina Ewy Exequiel Eyad Eydan Eyerusalem Eyob Eyup Ezequiel Ezgi Ezio Faas Fabia Fabian Fabiana Fabienne Fabio
    Fabiola Fabián Fabiënne Fabricio Fabrizia Fabrizio Facundo Fadel Fadi Fadia Fadil Fadila Fadime Faduma Fadumo Fahad Fahari
    Fahd Fahim Fahima Faisa Faisal Faiz Faiza Fakhri Falko Fanaka Fanni Fanny Fanta Farah Faraja Faramarz Fardin Fardowsa Fares
    Farhad Farhan Farhiya Farhiyo Fariba Farid Farida Farideh Farijika Faris Farnaz Farook Farooq Farouk Farshad Farshid Faruk
    Farzad Farzaneh Fateh Fatemeh Fathi Fathia Fathiya Fatih Fatiha Fatima Fatime Fatma Fatmir Fatos Fatou Fatoumata Fatuma
    Faustas Faustino Fausto Faustyna Fawad Fawzi Fawziya Fay Faye Faysal Febe Fedde Fedele Federica Federico Federigo Fedja
    Fedor Felicia Feliciana Feliciano Felicidad Felicitas Felicja Felicjana Feliks Feline Felipa Felipe Felisa Felix Felizitas
    Femi Femke Fenna Fenne Ferdi Ferdinand Ferdinando Ferdos Ferdynand Ferenc Fereshteh Ferhad Ferhat Fermín Fernanda Fernando
    Feryal Feven Fia Fiamma Fidan Fidel Fidela Fien Fiene Fikadu Fikret Filip Filipa Filipe Filipina Filippa Filippo Filiz
    Filofteia Filomena Finn Fiodor Fiona Fiorella Fiorenzo Fiorino Firas Firat Firouz Firouzeh Fisnik Fito Fitsum Flamur Flavia
    Flavio Flaviu Flawia Flemming Fleur Floare Floarea Floor Floortje Flora Florea Florence Florencia Florencio Florentin
    Florentina Florentine Florentino Florența Florian Floriana Florica Floridor Florim Florin Florina Florinda Floris Folke
    Folker Folkert Forough Fortunata Fortunato Fouad Fran Franca Frances Francesca Francesco Franchesca Franci Francia Francis
    Francisc Francisca Francisco Franciska Franciszek Franciszka Franck Franco Francoise Franjo Frank Franklin Frans František
    Františka Franz Franziska François Françoise Frančišek Frauke Fred Fredde Freddie Freddy Frede Frederic Frederick Frederico
    Frederik Frederike Frederikke Frederique Fredi Fredo Fredric Fredrica Fredrik Fredrika Fredy Freia Frej Freja Freshta Fresia
    Freweini Freweyni Freya Fricis Frida Frideborg Fridolf Fridolin Frieda Friedbert Friedemann Frieder Friedericke Friederike
    Friedhelm Friedhilde Friedhold Friedl Friedlinde Friedo Friedrich Frithjof Fritiof Frits Fritz Frode Froilán Frusina
    Fryderyk Fryderyka Frédéric Frédérique Fuad Fuat Fulgencio Fulvio Fuma Furkan Fábio Fátima Féline Félix Gabi Gabino Gabir
    Gabor Gabriel Gabriela Gabriele Gabrielius Gabriella Gabrielle Gabryjel Gaby Gael Gaetano Gaida Gail Gaj Gaja Gajo Galasso
    Galina Galo Galvarino Gambo Ganesh Gareth Garry Gary Gashaw Gaspar Gaspare Gastone Gastón Gatis Gaurav Gavin Gaweł Gašpar
    Geanina Gebhard Gediminas Geert Geir Gelsomina Gelu Gema Gemma Genaro Genet Geneviève Gennadij Genovefa Genoveva Genowefa
    Gențiana Geo Geoffrey Georg George Georgel Georges Georgeta Georgi Georgia Georgian Georgiana Georgina Georgine Georgios
    Gerald Geraldine Geraldo Gerard Gerardo Gerd Gerda Gerdi Gereon Gerfried Gergely Gergő Gerhard Gerhardt Gerhart Gerhild
    Gerlind Gerlinde Germana Germund Germán Gernot Gero Gerold Gerolf Geronimo Gerrit Gerson Gert Gerta Gerti Gertraud Gertraude
    Gertraut Gertrud Gertruda Gertrude Gertrudis Gervasio Gerwazy Gerwin Gerónimo Gesa Gesche Gesine Geta Gethera Geza Ghada
    Ghadir Ghaith Ghassan Ghazal Ghazi Ghenadie Gheorghe Gheorghiță Gherghina Ghiță Gholam Ghulam Giacinto Giacobbe Giacomo
    Giada Giampaolo Giampiero Gian Giancarlo Gianfrancesco Gianfranco Giang Gianina Gianluca Gianluigi Gianmarco Gianna Gianni
    Gianpaolo Gianpietro Gicu Gică Gideon Giedrius Giedrė Giel Gienek Gienia Giesela Gijs Gil Gilbert Gilberto Gilda Gillian
    Gillis Gina Gino Gintarė Gioacchino Gioachino Gioele Gioffre Gionata Giorgia Giorgian Giorgiana Giorgio Giorgos Giosuè
    Giovanna Giovanni Giovanny Girma Girmay Girolamo Gisa Gisbert Gisela Giselle Gislinde Gisselle Gita Gitta Gittan Gitte
    Giulia Giuliana Giuliano Giulietta Giulio Giuseppe Giuseppina Giustino Gizella Gizem Gladys Glauco Glen Glenn Gloria Gniewko
    Gniewomir Godofredo Goffredo Goma Gonzalo Gonçalo Gopal Goran Gorazd Gordan Gordana Gordon Gorm Gottfrid Gottfried Gotthard
    Gotthilf Gotthold Gottlieb Gottlob Goyo Grace Gracia Graciana Graciano Graciela Gracja Gradimir Gradislav Graeme Graham
    Graziano Graziella Grazyna Grażyna Grațian Grațiana Grațiela Greca Greco Grega Greger Gregor Gregorian Gregorio Gregory
    Gregur Greta Gretchen Grete Gretel Gretha Grethe Gretl Grgur Gricelda Grieta Grigore Grigori Griselda Grit Gro Gromosław Gry
    Grzegorz Grzymisława Grégoire Gréta Grēta Guadalupe Guarino Gudmund Gudrun Gudula Guenter Guenther Guglielmo Guido Guilherme
    Guillaume Guillermina Guillermo Guiomar Guiseppe Gulistan Gull Gull-Britt Gull-Maj Gullan Gullbritt Gullevi Gulli Gullvi
    Gulsen Gumercindo Gun Gunar Gunborg Gunbritt Gunda Gunde Gundel Gundhild Gundi Gundolf Gundula Gunhild Gunilla Gunita Gunlög
    Gunn Gunnar Gunnel Gunner Gunnevi Gunnhildur Gunni Gunta Guntars Gunter Gunther Guntis Guntram Gunvor Gunārs Guri Gurli
    Gurly Guro Gustaf Gustas Gustav Gustavo Gustawa Gusten Gusti Gusztáv Guus Guusje Guy Guðmundur Guðrún Gvozden Gwidon Gyda
    Gytis Gytė Gyula Gyöngyi György Györgyi Győző Gábor Gáddjá Gärd Génesis Gérard Géza Gölin Gönül Göran Görel Görgen Gösta
    Göta Göte Götz Gülay Gülcan Gülsen Gülsüm Gülten Günter Günther Habib Habiba Habibeh Habibu Habon Habtom Hadar Hadi Hadia
    Hadil Hadis Hadithi Hadiza Hafiz Hafsa Hafsat Hagar Hagbard Hagos Haiba Haidar Haider Haifa Haile Hailey Haitham Hajar Hajer
    Hajnalka Hajo Hajra Hakan Hakim Hakon Hala Halil Halim Halima Halime Halimo Halina Halisi Halldór Halvar Halvard Halvor Hama
    Hamad Hamada Hamdan Hamdi Hamdiya Hamed Hameed Hami Hamid Hamida Hamis Hamoud Hampus Hamsa Hamza Hamzah Hana Hanaa Hanad
    Hanadi Hanan Hanane Hanh Hani Hania Hanif Hanife Hanin Hanja Hanna Hannah Hannchen Hanne Hannele Hannelore Hannes Hanni
    Hanno Hannu Hanny Hans Hans-Erik Hans-Olof Hansgeorg Hansjoachim Hansjörg Hansjürgen Hanspeter Hanss Haralamb Haralambie
    Harald Harambee Hardy Hari Harijs Haris Harold Haroldo Haroon Harri Harriet Harro Harry Hartmut Hartmuth Hartwig Harun
    Haruna Hasan Hashem Hashiki Hashim Hasna Hassan Hasse Hassiba Hassna Hasso Hatice Hatima Hauwa Hawa Hawar Hawehindi Hawo
    Hawre Hayat Haydar Hayder Haydée Hayfa Hayley Hazel Hazem Hazhar Hazim Heaika Heather Heba Hector Hedda Hedi Hedieh Hedvig
    Hedvika Hedwig Hedy Hege Heide Heidelinde Heidelore Heidemarie Heiderose Heidi Heidrun Heike Heiki Heikki Heiko Heimer Heimo
    Heiner Heinfried Heini Heino Heinrich Heinz Hekima Hektor Heleena Helen Helena Helene Helfried Helga Helge Helgi Heli Helin
    Helinä Heliodoro Heljä Helka Hella Helle Hellevi Helli Hellin Hellmut Hellmuth Hellä Helma Helmar Helmer Helmi Helmiina
    Helmtrud Helmut Helmuth Helny Helvi Hely Helén Heléne Helēna Hemin Hemminki Hemmo Hend Hendrik Henna Henner Henni Henning
    Henny Henok Henri Henric Henrica Henrieta Henrietta Henriette Henriikka Henrik Henrika Henrike Henrikki Henriks Henrique
    Henry Henryk Henryka Heracleea Heraclio Heraldo Herbert Herberto Herdis Heribert Heriberto Herkko Herlinde Herma Herman
    Hermanis Hermann Hermanni Hermenegilda Hermenegildo Hermes Hermina Herminda Hermine Herminia Herminio Hernan Hernando Hernán
    Herrmann Herta Hertha Hertta Herwig Heval Hewa Hiacynta Hiam Hiba Hibo Hicham Hidaya Hidayet Hidde Hien Hieronim Hieu Hijab
    Hikmat Hilal Hilario Hilary Hilda Hildburg Hilde Hildegard Hildegarda Hildegart Hildegund Hildegunde Hilding Hilja Hilkka
    Hilla Hille Hillevi Hilma Hilmar Hilppa Hiltraud Hiltrud Hinrich Hipolit Hipolita Hipólito Hira Hiwa Hiwet Hjalmar Hjalte
    Hjördis Hoa Hoda Hodan Hodari Hodo Holger Hollie Holly Holm Homa Homayoun Honorat Honorata Honoré Hooman Horacio Horacy
    Horațiu Horea Horia Horst Hortense Hortensia Hortensja Horymír Hossam Hossein Houda Houman Houssam Howard Hrafn Hrvoje
    Hubert Huberta Hubertine Hubertus Huda Hugh Hugo Hugon Hugues Hulda Humaiya Humberto Hung Hunor Huong Husam Husein Huseyin
    Husni Hussain Hussam Hussein Hussen Huugo Huyen Hynek Håkan Håkon Håvard Héctor Hélène Hörður Hülya Hümeyra Hüseyin Iacob
    Iain Ian Iancu Ianis Iara Iasmina Ib Ibado Iben Ibolya Ibrahim Ibrahima Ibtisam Ibán Ica Ida Idalia Idde Idil Idris Idriss
    Idun Idzia Ieremia Ieva Ifeoma Ifrah Iga Ignacia Ignacio Ignacja Ignacy Ignas Ignatz Ignaz Ignazio Ignjat Ignác Ignė Igor
    Igors Ihor Iida Iikka Iina Iines Iiris Iiro Iisak Iisakki Iita Iivana Iivari Iivo Ika Iker Ikram Ilari Ilaria Ilarie Ilarion
    Ilayda Ildefonsa Ildefonso Ildiko Ildikó Ileana Ilga Ilham Ilhan Iliana Ilias Ilie Ilija Ilijana Ilinca Ilir Ilja Ilka Ilker
    Ilkka Ilma Ilmari Ilmatar Ilmi Ilmo Ilmārs Ilona Ilonka Ilpo Ilppo Ilse Ilta Ilva Ilya Ilyas Ilza Ilze Imad Imam Iman Imants
    Imany Imara Imelda Imke Immaculée Immanuel Immo Impi Imran Imre Ina Inaam Inari Inas Inaya Indira Indra Indrek Indriķis
    Indrė Indy Ines Inese Ineta Inez Inga Inga-Britt Inga-Lill Ingalill Ingbert Ingbritt Inge Ingeborg Ingeburg Ingegerd
    Ingegärd Ingela Ingelise Ingelore Ingemar Ingemo Inger Ingetraud Ingetraut Ingibjörg Ingmar Ingmarie Ingo Ingolf Ingrid
    Ingrida Ingried Ingrīda Inguna Ingunn Ingvald Ingvar Ingvild Ingvor Ingá Ingá-Máret Inka Inken Inkeri Inmaculada Inna
    Innocent Ino Inocencio Inocențiu Insa Intisar Into Inès Inés Inês Ināra Ioan Ioana Ioanina Ioannis Iolanda Ion Ionel Ionela
    Ionelia Ionică Ionut Ionuț Iosefina Iosif Ippazio Iqbal Iqra Ira Iraj Iram Irek Irena Irene Ireneusz Irfan Iridenta Irina
    Irinel Iris Irja Irka Irma Irmantas Irmela Irmeli Irmengard Irmgard Irmhild Irmi Irmingard Irmtraud Irmtraut Irmtrud Irving
    Iryda Iryna Irén Iréne Irēna Isa Isaac Isabel Isabela Isabell Isabella Isabelle Isac Isak Isam Isatou Isaura Isaya Isaías
    Ise Iselin Ishak Ishaq Isidor Isidora Isidoro Isidro Isis Isko Ismael Ismahan Ismail Ismet Ismo Isolde Isolina Isra Israa
    Israel Issa Issack Issát Isto Istok Istvan István Itanya Ituri Itziar Iulia Iulian Iuliana Iuliu Iurie Iustin Iustina
    Iustinian Iv Iva Ivan Ivana Ivanka Ivano Ivar Ivars Iveta Ivette Ivica Ivka Ivo Ivona Ivonne Ivor Ivvár Ivy Iván Iwa Iwan
    Iwar Iwo Iwon Iwona Iwonka Iza Izabela Izabelė Izak Ize Izet Izidor Izolda Izrael Iztok Izzet Iñaki Iŋgá Jaafar Jaak
    Jaakkima Jaakko Jaakoppi Jaan Jaana Jaanus Jaber Jabir Jacek Jacenty Jacinta Jacinto Jack Jacob Jacobine Jacobo Jacopo
    Jacqueline Jacques Jade Jadran Jadranka Jadwiga Jael Jafar Jafet Jagienka Jagna Jagoda Jagor Jahi Jaime Jair Jairo Jake
    Jakob Jakobs Jakov Jakub Jalal Jalia Jalil Jalmar Jalmari Jalo Jama Jamal Jameel James Jami Jamie Jamil Jamila Jamileh
    Jamshid Jan Jan-Erik Jan-Olof Jana Jane Janek Janet Janeta Janett Janette Janez Jangwa Jani Janice Janika Janin Janina
    Janine Janis Janita Janja Janko Jann Janna Janne Janni Jannica Jannie Jannike Jannis Jano Janos Janus Janusz Jaqueline Jarek
    Jari Jarkko Jarl Jarle Jarmila Jarmo Jarno Jaromir Jaromił Jaromír Jaroslav Jaroslava Jaroslaw Jarosław Jasim Jasiri
    Jasmiina Jasmijn Jasmin Jasmina Jasmine Jasminka Jasna Jason Jasper Jatta Javad Javed Javi Javier Javiera Jawad Jay Jaya
    Jayda Jayden Jaylinn Jayne Jayson Jazmin Jazmín Jaśmina Jean Jean-Claude Jeana Jeanette Jeanne Jeannette Jeannine Jeff
    Jefferson Jeffrey Jehad Jehna Jeison Jekaterina Jelani Jele Jelena Jelka Jelle Jelte Jemina Jemma Jenaro Jenel Jenifer
    Jeniffer Jenna Jenni Jennie Jennifer Jenniffer Jenny Jens Jente Jenő Jeppe Jere Jeremi Jeremias Jeremiasz Jeremy Jeremías
    Jerica Jerk Jerker Jerman Jernej Jerneja Jerome Jeronim Jeronimo Jerry Jerson Jerzy Jerónimo Jesper Jesse Jessica Jessika
    Jesusa Jesús Jet Jette Jevgeni Jezups Jhoan Jhon Jhonatan Jhonny Jian Jihad Jihan Jila Jill Jim Jimena Jimi Jimmie Jimmy Jin
    Jina Jinan Jindřich Jindřiška Jinthe Jip Jiri Jitka Jiyan Jiřina Jiří Joachim Joacim Joakim Joan Joana Joanna Joanne Joao
    Joaquim Joaquin Joaquina Joaquín Job Jobst Jocelyn Jochem Jochen Jocke Jockum Jodie Joe Joel Joep Joerg Joey Johan Johana
    Johann Johanna Johanne Johannes Johans John Johnnie Johnny Jokūbas Jola Jolana Jolanda Jolanta Jolanthe Jolie Jolijn Jolina
    Joline Jolán Jon Jona Jonas Jonasz Jonatan Jonathan Joni Jonna Jonne Jonny Jonte Jonáš Joona Joonas Joonatan Jooseppi Joost
    Jordan Jordana Jordi Jordy Jordán Jorge Jori Joris Jorma Jorn Jort Jorun Jorunn Jorūnė Jose Josef Josefa Josefiina Josefin
    Josefina Josefine Joselyn Josep Joseph Josephine Josette Josh Joshua Josip Josipa Joso Jossan Jost Jostein Josue Josué José
    Joséphine Jouko Joumana Jouna Jouni Jovan Jovana Jovita Jovnna Jowita Joy Joyce Jozef Jozo João Joël Joëlle Joško Jožef
    Jožefa Jožica Jua Juan Juana Juanita Juanito Judit Judita Judith Judyta Juergen Juha Juhana Juhani Juho Jukka Jula Jules
    Julia Julian Juliana Juliane Julianna Julie Julien Julieta Juliette Julija Julijan Julijana Julio Julita Julius Juliusz
    Julián Juma Jumaane Jumana June Juni Junior Juno Juoksa Juozas Juraj Jure Jurek Jurgita Juri Jurij Juris Jurre Jussi Justas
    Justiina Justin Justina Justinas Justine Justiniani Justo Justus Justyna Justynka Jutta Juul Juulia Juuso Juvenal Juvva Jwan
    Jyoti Jyri Jyrki Jytte Ján János Jázmin Jåvva Jérôme Jéssica Jóhann Jóhanna Jón Józef Józefa Józefina József Jöns Jöran Jörg
    Jörgen Jörn Jørgen Jørn Júlia Jürgen Jüri Jānis Jāzeps Jēkabs Jēkaubs Jędrek Jędrzej Jūla Jūle Jūlija Jūlijs Kaapo Kaappo
    Kaapro Kaarin Kaarina Kaarle Kaarlo Kabiru Kacper Kader Kadhim Kadir Kadra Kadri Kai Kaija Kain Kaino Kaisa Kaisla Kaisu Kaj
    Kaja Kajetan Kajsa Kajus Kalervo Kaleva Kalevi Kalina Kalle Kaltrina Kaluwa Kamal Kameran Kamil Kamila Kamonwan Kamran
    Kanerva Kaombwe Karam Karama Kare Kareem Karel Karen Kari Karim Karima Karin Karina Karita Karl Karl-Erik Karl-Johan Karla
    Karlfried Karlheinz Karlijn Karlo Karlīna Karmela Karol Karola Karoliina Karolin Karolina Karoline Karolis Karolína Karri
    Karsten Karwan Karzan Kasandra Kashangaki Kasia Kasim Kasimir Kaskazi Kaspar Kaspars Kasper Kasperi Kasra Kata Katalin
    Katalina Katariina Katarina Katarzyna Katarīna Katayoun Katcha Kate Katerina Katerine Kateryna Kateřina Katharina Katharine
    Katherin Katherina Katherine Katherinne Kathi Kathleen Kathrin Kathrine Kathryn Kathy Kati Katia Katica Katie Katinka Katja
    Katri Katriina Katrin Katrine Katrīna Kattis Katy Kauko Kauno Kaveh Kavita Kawa Kawsar Kay Kaylee Kayleigh Kaywan Kazem
    Kazim Kazimiera Kazimierz Kazimir Keano Keijo Keith Keld Kelly Kemal Ken Kenan Kenn Kennerth Kennet Kenneth Kenny Kent Kenth
    Kenyangi Kerem Kerim Kerry Kersti Kerstin Kerttu Kevin Khadar Khader Khadija Khadijeh Khadra Khadro Khaled Khalid Khalida
    Khalil Khamani Khamisi Khanh Khawla Khoa Kia Kiah Kian Kiapo Kiara Kibafupia Kibibi Kibrom Kiburi Kick Kicki Kidane Kidist
    Kiell Kielo Kieran Kifle Kiia Kiira Kijana Kijani Kike Kiki Kilian Kim Kimberley Kimberly Kimbilio Kimi Kimmo Kimya Kina
    Kinaya Kinda Kinga Kinna Kinubi Kiojah Kipenzi Kipepeo Kipras Kir Kira Kiran Kirill Kirsi Kirsten Kirsti Kirstin Kirstine
    Kirsty Kisima Kitti Kitty Kiumars Kiume Kiwara Kjeld Kjell Kjersti Kjerstin Kjetil Klaas Klara Klas Klaudia Klaudie
    Klaudiusz Klaus Klavdija Klavs Klemen Klemens Klement Klementyna Klemetti Kleofas Klothilde Klára Kläre Knud Knut Koen Kofi
    Kolbjørn Komal Kondo Konrad Konradi Konradus Konsta Konstancja Konstantin Konstantinos Konstantinus Konstanty Konstanze
    Korbinian Kordula Korinna Kornel Kornelia Kornelija Kornelije Kornelius Korneliusz Kornél Kosovare Kostas Kostek Kosti
    Kotryna Kourosh Kovu Kołodziej Krasimir Kreeta Kresten Kreszentia Kreszenz Krešimir Kriemhild Krishna Krisse Krista Kristaps
    Krister Kristers Kristi Kristian Kristiane Kristiina Kristijan Kristin Kristina Kristine Kristiāna Kristjan Kristján Kristo
    Kristofer Kristoffer Kristofor Krists Kristupas Kristín Kristóf Kristýna Krisztina Krisztián Krisztofer Krišjānis Krišs
    Krsto Krunoslav Kryspian Krystian Krystyna Kryštof Krzesimir Krzysztof Krševan Ksawery Ksenia Ksenija Kubilay Kuchanua
    Kuisma Kujtim Kullervo Kumar Kunegunda Kunibert Kunigunda Kunigunde Kuno Kurt Kurunzi Kusiima Kustaa Kustaava Kusti Květa
    Květoslava Kwame Kwan Kweli Kyan Kyano Kyara Kyle Kylli Kyllikki Kyra Kyösti Kálmán Káre Káren Károly Käte Käthe Käthi Kåge
    Kåre Kévim Küllike Kārlis Kęstutis Laban Ladislau Ladislaus Ladislav Ladislava Laetitia Lage Lahja Laila Lailati Laimi
    Laimonis Laina Laini Lajos Lakshmi Lalo Lambert Lamberto Lamia Lamin Lamis Lana Lando Lara Lari Larisa Larissa Larry Lars
    Lars-Erik Lars-Göran Lars-Nila Lars-Olof Lars-Ánte Larysa Lascăr Lasse Lassi Laszlo Latif Latifa Laura Laure Laureano Lauren
    Laurence Laurencja Laurens Laurent Laurentiu Laurenz Laurenția Laurențiu Lauretta Lauri Laurian Laurie Lauris Laurita
    Laurits Laurynas Laus Laust Lautaro Lavinia Lavīze Lawrence Layal Layla Lazzaro Lazăr Lea Leah Leana Leander Leandra Leandro
    Leanne Lech Lee Leea Leelo Leena Leevi Leia Leida Leidy Leif Leigh Leila Leire Lejla Lelia Lembit Lemlem Lemmikki Lemmitty
    Lempi Lena Lene Leni Lenin Lenka Lenn Lennart Lennarth Lenni Lenny Leo Leocadia Leocadio Leokadia Leokadiusz Leon Leona
    Leonard Leonardo Leoncio Leoncjusz Leone Leonel Leonhard Leonid Leonie Leonor Leonora Leonore Leons Leontin Leontina
    Leontīne Leopold Leopolda Leopoldina Leopoldine Leopoldo Leordean Leoš Lesley Leslie Lesly Leszek Lesław Letebrhan Leticia
    Leticija Letizia Letiția Letícia Levente Levi Lew Lewis Leyla Leyre León Leónidas Lia Liam Liana Liane Liban Liberto
    Libor Libuše Licia Lică Lidia Lidija Lidka Lidwina Lieke Liene Liepa Liesa Liesbeth Lieschen Liesel Lieselotte Lieve Ligia
    Ligita Lihua Liina Liisa Liisi Lili Lilia Lilian Liliana Liliane Lilianna Lilija Lilijana Lilita Liljana Lilka Lill-Marie
    Lillemor Lilli Lillian Lilly Lilo Lily Lin Lina Linas Linda Linde Lindsey Line Linh Linn Linnea Linnéa Lino Linus Lioara
    Lioba Lion Lionel Lisa Lisandro Lisanne Lisbet Lisbeth Lise Lise-Lott Lise-Lotte Liselott Liselotte Lisen Lisette Lissette
    Lissi Lissie Lisskulla Lissy Liudmila Liv Live Livia Livio Liviu Liwia Liz Liza Lize Lizete Lizette Lizz Lizzy Ljerko
    Ljiljana Ljubica Ljubo Ljubov Ljudevit Ljudmila Lloyd Lo Loa Loay Lobna Lodovico Loek Loella Loes Logan Loida Lois Loke Lola
    Lolita Lollo Lona Lone Longin Loni Lope Lora Lore Loredana Lorelei Lorena Lorenz Lorenza Lorenzo Loreta Loreto Loretta Lorin
    Lorraine Lot Lothar Lotta Lotte Lotten Lotti Loubna Loui Louie Louis Louise Lourdes Lourenço Lova Love Loviisa Lovis Lovisa
    Lovorko Lovre Lovro Lowe Lowisa Loïs Luana Luay Lubna Lubomir Lubomír Luboš Luc Luca Lucas Luce Lucențiu Luchino Lucho Lucia
    Lucian Luciana Luciano Lucie Lucija Lucila Lucinda Lucio Lucjan Lucjana Lucjusz Lucrecia Lucrezia Lucreția Lucrețiu Lucy
    Lucyna Lucía Ludde Ludger Ludmila Ludmilla Ludmiła Ludovic Ludovica Ludovico Ludvig Ludvik Ludvík Ludwig Ludwik Ludwika
    Ludwina Luděk Luigi Luigina Luis Luisa Luisana Luise Luisina Luitgard Luiza Luka Lukas Lukasz Luke Lukáš Luljeta Lulzim Lumi
    Lumikki Luminița Lumnije Lumír Luna Lupe Lupita Lusia Lutz Luuk Luukas Luul Luwam Luz Luzia Luzie Luzmira Luís Luísa Lydia
    Lykke Lynda Lynn Lyudmila Lyydi Lyydia Lyyli Lyyti Láilá Lájla Lásse László Lázaro Läjsá Lærke Léon Lía Lúcia Lýdie
    Lăcrămioara Lėja Lība Līga Līna Līza Lūcija Maaike Maan Maaret Maaria Maarika Maarit Maarja Maarten Maartje Mabel Macarena
    Macaria Macario Maciej Maciek Mackan Macke Macs Madaha Madalena Madara Made Madeleine Madelene Madelief Madhu Madini Madlen
    Madoa Mads Mafalda Magali Magaly Magarete Magda Magdalena Magdalene Magdaléna Magdolna Maggie Magne Magnhild Magnus Magnús
    Magret Magrit Mahad Mahali Mahamed Mahamud Mahdi Maher Mahesh Mahin Mahir Mahmod Mahmood Mahmoud Mahmud Mahmut Mahnaz Mahsa
    Mahtab Mahulena Mahvash Mai Maia Maicol Maida Maie Maija Maiju Maik Maike Maiken Maikki Maikol Maila Mailis Maira Maire
    Maisa Maisha Maite Maj Maj-Britt Maj-Lis Maja Majani Majbritt Majd Majda Majdi Majed Majeda Majid Majka Majken Majlis Majsan
    Majvor Mak Makarena Makini Makiza Maks Maksim Maksimilijan Maksimiljan Maksym Maksyma Maksymilian Makunga Makuu Malak
    Malcolm Malee Malek Malena Malene Malgorzata Malik Malika Malin Malina Maliza Malla Malle Malou Malte Malthe Malva Malvina
    Malwina Mamadou Mamdouh Mamen Manal Manar Manca Manda Mandana Mandy Manee Manfred Maniek Manish Manja Manne Manoj Manola
    Manole Manolo Manon Mansoor Mansour Mantas Mantė Manu Manuel Manuela Manuelita Mar Mara Maral Marc Marcantonio Marcel
    Marcela Marcelina Marcelino Marcell Marcella Marcelle Marcello Marcelo Marcheta Marcia Marcial Marciano Marcin Marcio Marco
    Marcos Marcu Marcus Mardin Mare Mareen Mareike Mareile Marek Mareks Maren Marga Margareeta Margareetta Margaret Margareta
    Margarete Margaretha Margarethe Margarida Margarita Margaud Margaux Margherita Margit Margita Margitta Margot Margret
    Margrete Margrethe Margrieta Margrit Margrét Marguerite Margus Mari Mari-Ann Mari-Louise Maria Mariam Mariama Marian Mariana
    Marianela Mariann Marianna Marianne Mariano Maribel Marica Maricel Maricela Maricica Maricruz Marie Marie-Louise Mariechen
    Mariel Mariela Mariele Marielle Marieluise Marietta Mariia Mariitta Marija Marijan Marijana Marijn Marika Marilena Mariluz
    Marilyn Marina Marine Marinela Marini Marinka Marino Marinus Mario Marioara Mariola Marion Maris Marisa Marisel Marisela
    Marisol Marissa Maristela Marit Marita Marith Maritta Maritza Marius Mariusz Marja Marjaana Marjan Marjana Marjanca Marjane
    Marjani Marjatta Marjeta Marjo Marjorie Marjukka Marjut Mark Markas Marketta Markku Marko Markus Markéta Marla Marleen
    Marleena Marlen Marlena Marlene Marleta Marlies Marliese Marlis Marlon Marléne Maro Maroje Marta Marte Marten Martha Marthe
    Martim Martin Martina Martine Martino Martirio Martta Martti Martyn Martyna Martynas Martín Maruša Marvin Marwa Marwan Mary
    Maryam Maryama Maryamo Maryan Maryla Marylka Maryna Maryse Marysia Marzanna Marzena Marzenna María Mason Masoud Masoumeh
    Massiel Massimiliano Massimo Masud Mataleena Mate Matea Matei Matej Mateja Mateo Mateus Mateusz Matevž Matheo Mathew Mathias
    Mathijs Mathilda Mathilde Matias Matic Matija Matilda Matilde Matin Matjaž Matleena Mato Matouš Mats Matteo Matteus Matthew
    Matthias Matthieu Matthijs Matthäus Matti Mattia Mattias Mattis Matts Matunda Matylda Matyáš Matz Matías Matěj Matīss Maua
    Maud Mauno Maunu Maura Maureen Mauri Maurice Mauricio Maurilio Maurits Mauritz Maurizio Mauro Maurycja Mavuno Max Maxi Maxim
    Maximiano Maximilian Maximiliano Maximino Maximo May Maya Maykol Mayra Maysam Maysoon Mayte Mazen Małgorzata Maša Maža
    Mechthild Mechthilde Mechtild Meda Medhanie Medina Medėja Meelis Meena Meeri Mees Megan Mehari Mehdi Mehmed Mehmet Mehran
    Mehrdad Mehret Mehri Mehrnaz Mehtap Mei Meik Meike Meinhard Meinolf Meinrad Meja Mekonnen Mela Melak Melania Melanie Melany
    Melchior Melchor Melek Melike Melina Melinda Melisa Melissa Melita Melitta Melker Melle Melvin Melwin Meral Mercedes Merche
    Merel Merete Merethe Merhawi Merhawit Meri Merijn Merike Merit Merita Merja Merle Meron Mersad Mersiha Mert Merve Mervi Mery
    Meryem Meseret Mesut Meta Metin Metka Mette Meysam Mia Micael Micaela Micha Michael Michaela Michaele Michail Michal Michala
    Michalina Michał Michel Michela Michelangelo Michele Micheletto Michelle Michelotto Michèle Mick Micke Mie Mieczyslaw
    Mieczysław Mieczysława Mielikki Mieszko Miglė Miguel Miguela Miha Mihael Mihaela Mihai Mihail Mihels Mihhail Mihkel Mihkkal
    Mihkku Mihnea Mihály Miia Miika Miikka Miina Miisa Mik Mika Mikael Mikaela Mike Mikels Mikhail Mikkel Mikko Miklós Miko
    Mikołaj Mikula Mikuláš Mila Milad Milada Milagros Milan Milana Milena Milica Milja Miljenko Milka Milla Millaray Mille Milly
    Milo Milorad Milos Miloslav Miloslava Milou Milovan Miloš Milton Miluše Milán Mimi Mimmi Mina Mindaugas Minea Minh Minire
    Minja Minna Minodora Minou Minttu Mio Mioara Miodrag Mira Mirabela Miran Miranda Mircea Mirco Mirdza Mireia Mirek Mirela
    Mirella Mireya Miri Miriam Mirja Mirjam Mirjami Mirjana Mirka Mirkku Mirko Mirna Mirnes Miro Miron Mirona Miroslav Miroslava
    Miroslaw Miroslawa Mirosław Mirosława Mirsad Mirsada Mirta Mirte Mirtha Mirthe Miruna Mirva Mirza Misael Miska Mislav Misuli
    Mitchell Mitică Mitra Mitruț Miyad Miķelis Miłosz Mkarkara Mladen Moa Modesta Modesto Modou Modris Mogens Mohamad Mohamed
    Mohamedi Mohammad Mohammed Mohamud Mohan Mohanad Mohaned Mohsen Mohtaram Moisés Mojca Mojmir Mojmír Molly Momodou Mona
    Monalisa Monica Monika Monique Monja Monserrat Montserrat Moona Mooses Morad Morena Moreno Morgan Moritz Morris Morten
    Morteza Mostafa Mouhamad Mouna Moussa Mowlid Mozhgan Mrihani Muayad Mugur Mugurel Muhamed Muhammad Muhammed Muhannad Muharem
    Muharrem Muhidin Muhima Muhsin Muhyadin Mujo Mukesh Mukhtar Mulele Mulki Mulugeta Mumin Muna Munir Munira Murad Murat Muriel
    Muritala Musa Musab Musila Musse Mustaf Mustafa Mustafe Mustapha Musu Muzafer Muzaffer Mwamini Mwasaa Mwezi My Mykhailo
    Mykola Myriam Myrthe Máhte Máhtte Mákreta Márcio Máret Mária Mário Márjá Márk Márta Márton Mátyás Máté Máxima Máximo Märit
    Märta Märtha Måns Mårten Mélanie Mía Mónica Mónika Mücahit Müslüm Māra Māris Mārtiņš Mārīte Mădălin Mădălina Mălina Mărioara
    Măriuca Nabaz Nabil Nabila Nacho Nacima Nacio Nada Nadeem Nader Nadeschda Nadeshda Nadezhda Nadežda Nadhem Nadia Nadiia
    Nadim Nadin Nadine Nadir Nadira Nadja Nadzieja Naděžda Nae Naeem Nael Naemi Nafisa Nafiseh Nagham Naglis Nahiara Nahid Nahla
    Nahom Nahuel Naiara Naim Naima Naimi Nair Naja Najah Najat Najib Najiba Najla Najlaa Najma Najmeh Najmo Najuma Naki Namo
    Nana Nancy Nandini Nando Nanna Nanni Nanny Naomi Napoleon Napoleone Naqib Narcis Narcisa Narciso Narges Nariman Narin Narmin
    Naser Nashipie Nashwan Nasim Nasima Nasir Nasiru Nasra Nasreen Nasri Nasrin Nasro Nasser Nastja Natacha Natali Natalia
    Natalie Nataliia Natalija Natalio Natalja Nataly Natalya Natan Natanael Natasa Natascha Natasha Natasja Natasza Nataša
    Natașa Nath Nathalie Nathaly Nathan Nathari Natividad Natálie Natālija Naud Naveed Navid Nawal Nawar Nawras Nawzad Nayara
    Nayaret Nayareth Nayfa Nazanin Nazar Nazaret Nazario Nazdar Nazik Nazira Nazli Nazlı Nea Nebahat Nebojša Necati Nechifor
    Neda Nedas Nedda Nediljko Nedim Nedžad Neea Neftalí Negar Negash Negasi Negin Neha Neil Neja Nejc Nela Nelah Nelli Nellie
    Nelly Nelson Nelu Nena Nenad Neo Nerea Nereida Nerijus Neringa Nermin Nermina Nesrin Nestor Nestori Nete Netta Nevena
    Nevenka Nevin Nevres Nevzat Nezahat Nezir Neža Nga Ngamia Ngeni Ngoc Ngozi Nguyet Nhung Niam Niara Nibaldo Nicanor Niccolò
    Nichifor Nicholas Nicke Nicklas Niclas Nico Nicoară Nicodemo Nicodim Nicol Nicola Nicolae Nicolai Nicolaie Nicolaj Nicolas
    Nicolasa Nicolaus Nicole Nicoleta Nicoletta Nicoline Nicolás Nicolò Nicu Niculina Niculiță Nicușor Nicuță Nida Nidal Nidia
    Niek Niels Nienke Nieves Nigel Nigesa Nihad Nihal Nihat Niila Niilo Niina Nik Nika Nike Nikhil Nikita Nikki Niklas Niko
    Nikol Nikola Nikolai Nikolaj Nikolajs Nikolaos Nikolas Nikolaus Nikolett Nikoletta Nikolina Nikos Niks Nikša Nilas Nilda
    Nilo Niloufar Nils Nils-Aslak Nima Nimo Nina Ninetta Nino Ninoska Ninoslav Ninthe Niran Nisa Nisha Nisreen Nisrin Nisse
    Nives Niyaz Nizar Njozi Nkechi Noa Noah Noel Noelia Noelle Noemi Noemí Nojan Nojus Nolberto Nooa Noomi Noor Noora Noortje
    Nora Norah Norbert Norberta Norberto Nore Norea Norica Norma Norman Normunds Notburga Noud Nour Noura Noureddine Nout Nova
    Novalie Novel Noé Noémi Noël Noëlle Ntimi Nuha Nuhu Nula Numan Nuno Nur Nura Nuran Nuray Nurcan Nure Nuredin Nurettin Nurhan
    Nuri Nuria Nuriat Nurija Nuriya Nursel Nurten Nury Nuutti Nuša Nwabudike Nyasi Nydia Nynke Nyoka Nyoni Nyota Nyuki Nyyrikki
    Nádia Nándor Nélida Néstor Nóra Núria Oana Oanh Obaid Obaida Obdulia Obi Octav Octavia Octavian Octaviana Octavio Octaviu
    Océane Oda Odalis Odalys Odd Oddvar Odeline Odetta Odette Ofelia Ohto Oili Oiva Oksana Ola Olaf Olalla Olaug Olav Olavi
    Oldřich Ole Oleg Olegario Oleh Olek Oleksandr Oleksandra Oleksii Olena Oleńka Olfat Olfert Olga Olgierd Olha Olimpia
    Olimpian Olimpiu Oliver Olivia Olivie Olivier Olivija Oliviu Olivér Oliwer Oliwia Oliwier Olle Olli Olof Olov Olu Omar Omed
    Omer Omid Omran Ondřej Onerva Onni Onofre Oona Opwonya Orawan Orazio Orestas Oreste Orfelina Orhan Oriana Orlando Ornella
    Orsolya Ortansa Ortrud Ortrun Ortwin Orvo Orvokki Osama Oscar Oskar Oskari Oskars Osman Osmo Osogo Ossi Ossian Osvald
    Osvaldo Osvalds Oswald Oswin Otakar Otfried Othman Othmar Otilia Otis Otmar Oto Oton Otso Ottavio Ottfried Ottilia Ottilie
    Ottmar Otto Ottokar Ottomar Ottone Ottó Otylia Otýlie Otīlija Ouafa Oumou Ousman Ousmane Oussama Outi Ove Ovidio Ovidiu Owe
    Owen Oxana Ozan Ozana Oļģerts Paavali Paavo Pabla Pablo Paca Paco Pacífica Padma Paige Palle Palmira Paloma Pambe Pamela
    Pamfil Panagachie Panagiotis Panait Pancho Panfilo Pankracy Panu Panya Paola Paoletta Paolo Paraschiva Parastoo Parham
    Paride Parisa Parivash Parvaneh Parvin Parviz Parwin Pascale Pascual Pascuala Pasi Paskalia Pasqual Pasquale Pastora
    Patience Patric Patricia Patricie Patricija Patricio Patrick Patrik Patrizia Patrizio Patrycja Patryk Patrícia Paul Paula
    Paulette Pauli Paulica Pauliina Paulina Pauline Paulino Paulius Paulo Pauls Paulīna Pavao Pavel Pavla Pavlína Paw Pawel
    Paweł Payam Payman Paz Peder Pedro Peep Peer Peeter Peggy Pehr Pejman Pekka Pekko Pelagiusz Pelaji Pelayo Pelle Pellegrino
    Pellervo Penelopa Pentti Peo Pepe Pepijn Pepita Pepito Pepo Peppi Per Per-Ante Per-Erik Per-Olof Percy Perla Perlita
    Pernilla Pernille Pero Pertti Perttu Perunko Peshang Pete Peter Pether Petr Petra Petras Petre Petri Petrică Petrișor Petro
    Petrona Petronela Petronella Petronila Petros Petru Petrus Petruț Petruța Petter Petteri Peyman Phileine Philip Philipp
    Philippa Philippe Philippine Phillip Philomena Phoebe Phong Phuong Pia Piedad Pien Pier Piera Pierangelo Piergiorgio
    Piergiuseppe Pierina Pierluigi Piermaria Piero Pierpaolo Pierre Piersanti Pietari Pieter Pietro Pihla Piia Pijus Pilar Pili
    Pilvi Pim Pinja Piotr Pippa Piret Pirita Piritta Pirjo Pirkka Pirkko Pirmin Piroska Pius Plamen Plamenko Pleun Pleșu Plinio
    Plácido Pola Polina Polona Polonca Polonia Pompeo Pompilia Pompiliu Pomponio Poncio Pontus Pooja Pooya Popobawa Porfirio
    Pornthip Poul Pouya Povilas Prakash Pranav Prasad Pratik Preben Predrag Priit Primitivo Priscila Priscilla Priska Priya
    Profira Prudencia Prudencio Przemek Przemyslaw Przemysław Przemysława Przybysława Puccio Puck Puk Pulmu Pumbaa Purificación
    Putte Py Pyry Pál Páll Pánfilo Päivi Päivikki Päiviö Pär Pär-Ola Påhl Pål Pénélope Péter Pétur Pía Pío Pătru Pēteris Přemysl
    Qadir Qamar Qasim Qassem Qiang Quang Quinn Quinten Quinty Quique Quirino Quynh Raakel Rabab Rabea Rabi Rabia Rachael Rachel
    Rachela Rachid Rachida Radek Radim Radka Radmila Rado Radomir Radomił Radomiła Radomír Radoslav Radoslaw Radosław Radosława
    Radovan Radu Radvilė Radwan Radziwił Raed Raeda Raf Rafa Rafael Rafaela Rafaella Rafal Rafat Rafał Raffaele Raffaella
    Raffaellino Raffaello Rafik Rafila Rafiq Raghad Raghda Ragna Ragnar Ragner Ragnheiður Ragnhild Ragnvald Raha Rahaf Rahel
    Rahim Rahima Rahma Rahman Rahmat Rahmo Rahul Rahwa Raida Raija Raik Raila Raili Raimo Raimondo Raimonds Raimund Raimundo
    Raine Rainer Raino Raisa Raissa Raita Raitis Raivis Raivo Raj Raja Rajaa Rajab Rajesh Rajiv Rajko Rajmund Rakel Ralf Ralph
    Raluca Ramadan Raman Ramazan Ramesh Rami Ramin Raminta Ramiro Ramiz Ramiza Ramla Ramo Ramon Ramona Ramunė Ramzi Ramziya
    Ramón Ramūnas Rana Randa Randi Randolf Rania Ranieri Ranya Raouf Raphael Raphaela Raquel Rareș Rasha Rashid Rashida Rashidi
    Rasim Rasma Rasmiya Rasmus Rasool Rasoul Rasul Rattana Rauf Rauha Raul Rauli Rauna Rauni Rauno Ravi Ravin Rawa Rawan Rawand
    Rawya Ray Rayan Raymond Raymund Rayén Raza Razan Razieh Razvan Raúl Rebaz Rebeca Rebecca Rebecka Rebeka Rebekka Rebin Rebwar
    Recep Reece Reem Reema Reet Reeta Reetta Refik Regina Reginald Regine Regitse Regitze Regīna Rehab Reidar Reidun Reija Reijo
    Reima Reimar Reimer Reimund Reina Reinald Reinaldo Reine Reiner Reingard Reinhard Reinhardt Reinhart Reinhild Reinhilde
    Reinhold Reinis Reino Rekha Relu Rembrandt Remedios Remigio Remigiusz Remo Remus Remzi Renarda Renas Renata Renate Renato
    Rene Reni Renia Rens Renske Renzo Renáta René Renée Reo Reshoni Resi Resul Reyes Reyhan Reyhaneh Reyna Reynaldo Reza Rezan
    Rhys Ria Ribal Rica Ricarda Ricardo Riccardo Ricciotti Richard Richardt Richárd Rick Rickard Ricky Rico Rida Ridwan Rifat
    Rigmor Rigo Rigoberto Riham Rihards Riika Riikka Riina Riitta Rikard Rikke Riku Riley Rima Rimantė Rina Rino Risasi Risten
    Ristin Risto Rita Ritu Ritva Riyad Riyadh Riza Ričardas Ričards Roan Roar Robban Robby Robel Robert Roberta Robertas
    Robertina Roberto Roberts Robin Robinson Rocco Rochus Rocio Rocío Roderich Roderick Rodica Rodolfo Rodrigo Rogelio Roger
    Rohan Rohit Roine Rojan Rojda Rojin Rojus Rok Rokas Roko Roksana Rola Roland Rolandas Rolando Rolands Roldán Rolf Rolla Roly
    Roman Romana Romanița Romano Romeo Romina Romolo Romuald Romualda Romualdas Romulus Romy Román Ron Rona Ronahi Ronak Ronald
    Ronaldo Roni Ronja Ronni Ronnie Ronny Rony Roope Roos Roosa Roque Ros-Marie Rosa Rosalba Rosalia Rosalie Rosalina Rosalinda
    Rosalinde Rosalva Rosalía Rosamel Rosaria Rosario Rosaura Rose Rose-Marie Rosel Roseli Roselinde Rosemarie Rosemary Rosenda
    Rosendo Roshan Rosi Rosie Rosina Rosita Rosl Rosmarie Ross Rossana Rostislav Rosul Roswita Roswitha Rotraud Rotraut Rouba
    Rouven Rowan Roxana Roxelana Roy Roya Roza Rozalia Rozalija Rozan Rozerin Rozita Rozália Rua Ruba Rubani Ruben Ruby Rubén
    Rudecindo Rudi Rudolf Rudolph Rudy Rudīte Rufina Rufino Ruggero Ruggiero Rugilė Ruhiu Rui Ruken Rukia Rukiya Runa Rune Rungo
    Rupert Ruperta Ruperto Ruqaya Ruqayya Ruslan Rusnė Russell Rut Ruta Rute Rutger Ruth Ruthild Ruuben Ruut Ruwayda Ruxanda
    Ruxandra Ruy Ruža Ružica Ryan Rysiek Ryszard Rytis Rytė Rávdná Régulo Réka Rémy Róbert Rómulo Róza Rózia Rózsa Róża Różanna
    Rúben Rüdiger Rüstem Răducu Răzvan Rūdolfs Rūta Růžena Saad Saadia Saana Saar Saara Saba Sabah Saban Sabari Sabas Sabatino
    Sabiha Sabin Sabina Sabine Sabir Sabra Sabri Sabrin Sabrina Sabriye Sadaf Sadaka Sadao Saddam Sadeq Sadia Sadik Sadiki Sadio
    Sadiq Saeed Saeid Safa Safaa Safari Safet Safia Safiri Safiya Safiyo Safwan Saga Sagal Sahar Sahin Sahra Said Saida Saido
    Saif Saija Saila Saima Saimi Saini Saja Sajad Sajjad Sakari Sakarias Sakina Sako Saku Salah Salam Salar Saleh Salem Salha
    Salih Saliha Salim Salima Salla Salli Sally Salma Salman Salme Salomea Salomo Salomon Salomé Salomón Salud Salvador
    Salvatore Salvi Salwa Sam Samah Saman Samaneh Samanta Samantha Samar Samara Sameh Samer Sami Samia Samih Samiha Samir Samira
    Samiya Samo Sampo Sampsa Samrawit Samsam Samson Samu Samuel Samuela Samuli Samweli Sana Sanaa Sancho Sanda Sandalio Sandeep
    Sander Sandi Sandis Sandor Sandra Sandro Sandu Sandy Sanela Sanelma Sani Sanita Sanja Sanjar Sanjay Sanjeev Sanjin Sanjo
    Sanna Sannah Sanne Sanni Santa Sante Santeri Santiago Santino Santos Santtu Sapa Sara Sarabi Sarafina Sarah Sarai Sardar
    Sardasht Sari Sarina Sarita Sarkis Sarmad Sarmīte Sarwar Saskia Sasu Satish Satu Saturnina Saturnino Saud Sauli Saulius
    Sauti Sava Saverio Saveta Savina Saya Saúl Saša Sašo Sa’adatu Scarlet Scarleth Scarlett Scarlette Scott Sead Seada Sean
    Sebahat Sebastiaan Sebastian Sebastiano Sebastijan Sebastián Sebastião Sebastjan Seble Sedat Sedigheh Seedy Seem Seema Seet
    Sefik Segismundo Segundo Seidi Seif Seija Sekou Selam Selamawit Selda Selena Selim Selin Selina Selja Selma Selman Selver
    Sem Semenica Semhar Semir Semira Semra Senad Senada Senait Senja Senn Senna Senni Senol Senta Sepp Seppo Serafiina Serafina
    Serap Serdar Serena Serge Sergei Sergej Sergey Sergio Sergiu Sergius Serhat Serhii Serkan Serpil Serwan Seth Seval Sevda
    Seve Sever Severi Severiano Severin Severina Severino Severo Sevgi Sevim Sevinc Seweryn Seyed Seyedeh Shaban Shabnam Shad
    Shadi Shadia Shadman Shady Shafiq Shahab Shaham Shahd Shahid Shahin Shahla Shahnaz Shahram Shahriar Shahrokh Shahrzad Shaima
    Shakir Shakira Shamim Shams Shamsa Shamso Shamsuddeen Shan Shane Shanga Shani Shannon Shanti Sharif Sharifa Sharmarke Sharon
    Shatha Shaun Shawana Shayan Shaymaa Shehu Sheida Sheila Sherif Sherin Sherko Sherwan Shewit Shida Shideh Shilan Shilpa Shima
    Shirin Shirley Shiva Shler Shno Shoaib Shokrieh Shoresh Shpresa Shqipe Shreya Shukri Shwan Sian Siavash Sibel Sibilla
    Sibille Sibylla Sibylle Sickan Sidonia Sidra Siegbert Siegfried Sieghard Sieglinde Siegmar Siegmund Siegrid Siegried Siegrun
    Siegward Siem Sienna Sif Sifa Sigbjørn Sigbritt Sigfrid Sigfrido Sigfried Sigge Sigismund Sigita Siglinde Sigmar Sigmund
    Signe Signhild Sigrid Sigrun Sigríður Sigrún Sigurd Sigurður Sigvald Sigvard Siim Siimon Siina Siiri Siku Silja Silje Sille
    Silva Silvana Silvester Silvestre Silvestro Silvia Silvian Silviana Silvie Silvija Silvio Silviu Silvo Simas Simen Simeoni
    Simi Simin Simina Simion Simo Simon Simona Simonas Simone Simonetta Simret Simão Simón Sina Sinaida Sinan Sindre Sine Sini
    Sinică Sinikka Siniša Sintija Sipan Sire Siri Siriporn Sirje Sirkka Sirkku Sirpa Sisela Sisko Sissel Sita Siv Sivan Sivert
    Siviä Siw Sixten Sixto Sjoerd Skaidrīte Skolastika Slavica Slavka Slavko Slavomír Slavěna Slawomir Slobodan Smaranda Smiljan
    Smiljana Smiltė Smita Sneha Snežana Snježana Snorri Sobiesław Socorro Sofe Sofi Sofia Sofie Sofía Soha Sohail Soheil Soheila
    Sohrab Sohvi Soila Soile Soili Soilikki Soini Sointu Sol Solange Solbritt Sole Soledad Solfrid Solin Solmaz Solomon Solveig
    Solvej Solvig Solvita Soma Somaya Somchai Somsak Sonata Sondre Songül Sonia Sonja Sonny Sophia Sophie Soraia Soran Sorana
    Soraya Sorin Sorina Sosimo Souad Soufiane Souhaila Soňa Speranța Spyros Srdjan Srečko Sridhar Srinivas Srđan Stacey Stacy
    Staffan Stan Stana Stanca Stancu Stanislaus Stanislav Stanislava Stanislaw Stanislawa Stanisław Stanisława Stanka Stanko
    Stanley Stavros Staņislavs Steen Stef Stefan Stefani Stefania Stefanie Stefano Steffe Steffen Steffi Stein Steinar Steinunn
    Stelian Steliana Stella Stellan Steluța Sten Stephan Stephanie Stephen Sterre Steve Steven Stewart Stian Stig Stiina Stijn
    Stina Stine Stjepan Stojan Stoyan Strahimir Stuart Sture Sturla Stéphane Stéphanie Suaad Suad Suada Subhi Subramanian Suda
    Sudabeh Sudha Sue Suha Suhad Suhaib Suhail Suhair Suhayla Suheyla Suhur Sukran Sulaiman Suleiman Sulejman Sulevi Suleyman
    Sulo Sultan Sumaia Sumaya Sumayya Sumeya Sune Sunee Sungara Sunil Sunita Sunna Sunniva Sunná Suoma Suometar Supaporn Surer
    Suresh Susan Susana Susanita Susann Susanna Susanne Suse Susi Susie Sussanne Sussie Suus Suvi Suzan Suzana Suzanne Suze
    Svanhildur Svante Svatopluk Svatoslav Svea Svein Sven Sven-Erik Sven-Olof Svend Svenja Svenne Svennerik Svenning Sverker
    Sverre Svetlana Svitlana Svonni Světlana Swala Swantje Swati Swen Swetlana Sybilla Sybille Syed Sylke Sylvana Sylve
    Sylvester Sylvi Sylvia Sylvie Sylvio Sylwester Sylwia Synne Synnöve Synnøve Szabolcs Szczepan Szilveszter Szilvia Szilárd
    Szymon Sándor Sára Sárá Sânziana Säde Sæunn Sébastien Sérgio Sölve Sönke Sören Sølvi Søren Sørine Søs Sükrü Süleyman
    Sędzimir Sława Sławek Sławomir Sławomira Taava Taavetti Taavi Taban Tabarak Tabea Tabita Tadas Tadej Tadeja Tadeo Tadesse
    Tadeusz Tadeáš Tage Taha Tahani Taher Tahir Tahmina Taija Taimaa Taimi Taina Taisto Taito Taja Tajana Tajus Takatifu Takwa
    Talal Talib Talvikki Tamam Tamara Tambika Tamer Tamim Tammy Tamu Tamás Tan Taneli Tania Tanimu Tanja Tapani Tapio Tara Taras
    Tarek Tareq Tarik Tariq Tarja Tarmo Taru Tarvo Tasnim Tassilo Tatiana Tatjana Tatu Tatyana Tauno Tautvydas Tawfik Taycir
    Tayeb Tecla Ted Teddy Tedros Teea Teemu Teija Teijo Teja Tejs Tekla Tekle Teklit Telemaco Telesfor Tellervo Telmo Telse
    Temesgen Temistocle Temur Tenho Tenis Teo Teobaldo Teodezja Teodor Teodora Teodoro Teodors Teodosia Teodosio Teofil Teohari
    Teon Teona Teppo Tere Terence Teresa Terese Teresia Teresita Tereza Terezija Terhi Terhikki Terho Terje Tero Terry Terttu
    Terése Teréz Terézia Tesfai Tesfay Tesfaye Tess Tessa Tessan Tetiana Teun Teuvo Tewelde Tewodros Teófila Teófilo Thabet
    Thabiti Thaddäus Thaer Thanh Thao Thea Theda Thekla Theo Theobald Theodor Theodora Theodore Theodoros Theres Theresa Therese
    Theresia Therése Thi Thiago Thiare Thibault Thibaut Thien Thierry Thies Thijmen Thijn Thijs Thilo Thom Thomas Thomás Thor
    Thoralf Thorben Thorbjörn Thord Thordis Thore Thorsten Thorvald Thu Thure Thuy Thyra Théodore Théophile Thérèse Tiago Tiana
    Tiare Tiba Tiberia Tiberiu Tibor Tiburcio Tien Ties Tigist Tihomir Tiia Tiina Tiit Tiitus Tiiu Tijana Tijmen Tijn Tijs Tilda
    Tilde Tilen Tillmann Tilly Tilman Tilmann Tilo Tim Timea Timi Timm Timmy Timnit Timo Timotei Timotej Timoteo Timothy
    Timothée Tin Tina Tinca Tincuța Tindra Tine Tino Tintin Tirhas Tirza Tisa Titas Tito Titus Tivadar Tiziana Tiziano Tjaša
    Tobbe Tobias Tobiasz Toby Todor Toimi Toini Toivo Tola Tom Toma Tomas Tomasa Tomasz Tomaž Tomek Tomi Tomislav Tomislava
    Tomma Tommi Tommie Tommy Tomo Tompa Toms Tomàs Tomás Tomáš Tomé Tone Toni Tonia Tonino Tonje Tonny Tony Toomas Tooran Topi
    Topias Tor Tora Toralf Torben Torbjörn Torbjørn Tord Tore Torgeir Torgny Toribio Torill Torkel Torleif Tormod Torquato
    Torstein Torsten Torsti Torun Torvald Totta Totte Totti Touko Tova Tove Toño Tracey Tracy Traian Trang Traude Traudel Traudl
    Traugott Traute Trevor Triin Trine Trini Trinidad Tristan Tristán Troels Trond Troy Trpimir Trude Trudel Trudi Trung Tryggve
    Trygve Tránsito Trīne Tsegay Tsegereda Tsehay Tua Tuan Tuba Tudor Tudora Tudorița Tudosia Tuere Tufan Tufani Tugba Tuija
    Tuire Tukufu Tulio Tullio Tuncay Tunde Tuomas Tuomo Tuovi Turan Ture Turgay Turid Tuukka Tuula Tuuli Tuulia Tuulikki Tuure
    Tuva Tuyet Tvrtko Twan Twyla Tycho Tygo Tyko Tyler Tymon Tymoteusz Tyra Tytti Tytus Tyyne Tyyni Tímea Tõnis Tõnu Tülay Tünde
    Türkan Ubah Ubaldo Ubax Uberlinda Uberto Uday Udeera Udo Uffe Ugbad Ugnė Ugo Ugolino Ugur Ujamaa Ukko Ula Uldis Ulf Uli
    Ulises Uljas Ulker Ulla Ulla-Britt Ulla-Karin Ullrich Ulpu Ulric Ulrica Ulrich Ulrik Ulrika Ulrike Uma Umande Umar Umberto
    Umit Umoja Umut Undine Unelma Unn Unni Unnur Uno Untamo Unto Uolevi Uoti Urban Urbano Urho Urim Urmas Uroš Urpo Urpu Ursel
    Ursula Urszula Urte Urša Urška Usama Uschi Usha Ushindi Usiku Usko Usman Uta Utz Uuno Uwe Uzima Uğur Vadim Vagn Vahid Vahida
    Vaida Vaidas Vajèn Vakarė Vakris Vala Valbona Valborg Valdemar Valdete Valdis Valentijn Valentim Valentin Valentina
    Valentine Valentino Valentyna Valentín Valentīna Valeri Valeria Valerie Valerij Valerija Valerio Valeriu Valero Valeska
    Valgerdur Vali Valija Valma Valon Valpuri Valter Valto Valtter Valtteri Valéria Valérie Vanamo Vanda Vanesa Vanessa Vania
    Vanja Vappu Varpu Varun Varvara Vasarė Vasco Vasile Vasilica Vasilică Vasilij Vasiliki Vassilios Vassilis Vasyl Vatroslav
    Vebjørn Vedad Vedat Vedran Vedrana Veera Veerle Veeti Vega Vegar Vegard Veijo Veikka Veikko Veit Veli Velida Velimir Vellamo
    Vello Velta Venancio Venceslás Vendela Vendula Venera Veneranda Veniamin Venkat Venla Vera Verena Verna Verner Verneri
    Vernon Veronica Veronika Veronique Verónica Vesa Vesna Vian Vibeke Vicenta Vicente Vicenția Vicențiu Victoire Victor
    Victoria Victoriano Victorino Victória Vidal Vidar Vide Vieno Viesturs Vigdis Viggo Vigilija Vigo Vihtori Viiu Viivi Vija
    Vijay Vijeko Vikas Viking Vikram Viktor Viktoria Viktorie Viktoriia Viktorija Viktors Viktória Vilgot Vilhelm Vilhelmi
    Vilhelmiina Vilhelmina Vilho Vili Vilim Vilis Vilius Vilja Viljam Viljami Viljem Viljo Villads Ville Villemo Villiam Vilma
    Vilmer Vilmos Vilnis Vilppu Viltė Vilém Vince Vincenc Vincent Vincentio Vincenza Vincenzo Vincențiu Vineta Vinh Vinicio
    Vinko Vinod Vinston Vinzenz Viola Violeta Viorel Viorela Viorica Vira Virgilio Virginia Virginie Viridiana Virpi Virva Virve
    Virág Visarion Vishal Visitación Visnja Visvaldis Vitali Vitalij Vitalija Vito Vitomir Vittoria Vittorio Vitus Vitória Vivan
    Viveca Viveka Vivi Vivian Viviana Viviane Vivianne Vivien Viļums Višeslav Vjekoslav Vjenceslav Vjeran Vjosa Vlad Vladan
    Vladimir Vladimír Vladimíra Vladislav Vladislavs Vlado Vlaicu Vlasta Vlastimil Vlădelina Voichița Voicu Vojtěch Voldemārs
    Volkan Volker Volkhard Volkmar Volmar Volodymyr Vratislav Vuk Vuokko Vyacheslav Vytautas Vytė Václav Väinämö Väinö Véronique
    Víctor Vít Vítor Vítězslav Vėjūnė Věra Waceera Wacław Wacława Wael Wafa Wafaa Wahid Wahida Walaa Walborg Walburga Waldek
    Waldemar Waldo Waldtraut Waleed Walentina Walfried Walid Walli Wally Walter Walther Waltraud Waltraut Waltrud Waltteri
    Wamwema Wanda Wanida Wanja Warda Waridi Waris Warsame Wasan Waseem Waseme Washington Wasim Wawrzyn Wayne Weena Wegdan Wei
    Weldu Wenceslao Wenche Wencke Wendela Wendelin Wendla Wendy Wenke Wenzel Wera Werner Weronika Wesam Wesley Wessel Wibke
    Wictor Wictoria Widad Wiebke Wieland Wieslaw Wiesław Wiesława Wigbert Wiggo Wiking Wiktor Wiktoria Wilfredo Wilfried
    Wilfriede Wilgot Wilhelm Wilhelmiina Wilhelmina Wilhelmine Wille Willem Willfried Willi William Williams Willibald Willibert
    Willy Wilma Wilmer Wilson Wiltrud Wincent Wincenty Winfried Winni Winnie Winston Winta Wiola Wioletta Wisam Wissam Witek
    Witold Wladimir Wojciech Wojtek Woldemar Wolf Wolfgang Wolfhard Wolfram Wout Wouter Wulf Wyszomir Wálter Władysława
    Włodzimierz Xaver Xavi Xavier Xenia Xhevat Xhevdet Xia Xiang Xiao Ximena Xin Xiomara Xuan Yacoub Yacub Yago Yagoub Yahia
    Yahya Yaiza Yakobo Yalda Yaman Yamilet Yan Yana Yanara Yanet Yang Yanina Yanira Yannick Yannis Yara Yared Yaritza Yas Yaseen
    Yasemin Yaser Yash Yashar Yasin Yasinta Yasmeen Yasmin Yasmina Yasmine Yasmín Yasna Yasser Yassin Yassine Yaya Yazan Yda
    Yeison Yekta Yelena Yemane Yen Yenifer Yenny Yerko Yesenia Yesica Yessenia Yessica Yfke Yildiz Yilmaz Ying Yinthe Ylber
    Ylermi Ylva Ylwa Yngve Yocelyn Yodit Yohan Yohana Yohane Yohannes Yolanda Yonas Yonatan Yonathan Yong Yordan Yordanos Yosef
    Yoselin Yosief Youcef Younes Younis Yousef Yousif Yousra Youssef Yrjänä Yrjö Yrsa Yuan Yue Yulia Yuliana Yuliia Yunus Yuri
    Yuriy Yusra Yusuf Yusup Yusur Yves Yvette Yvonne Yésica Yéssica Yıldız Zabihullah Zacarías Zachariah Zacharias Zacharie
    Zackarias Zad Zagros Zaharia Zaher Zahid Zahida Zahir Zahnya Zahra Zahraa Zahur Zaid Zaida Zaina Zainab Zaineb Zaira Zaituni
    Zakaria Zakarie Zakariya Zaki Zakia Zalán Zaman Zamfir Zamfira Zamzam Zana Zane Zanyar Zara Zarah Zaraza Zarifa Zaur
    Zbigniew Zbigniewa Zbyněk Zbyszek Zbyszko Zdenka Zdenko Zdeněk Zdeslav Zdeňka Zdislava Zdravko Zdzisław Zdzisława Zehnia
    Zehra Zeina Zeinab Zejna Zekeriya Zeki Zekiye Zelal Zelda Zeljko Zelma Zemzem Zende Zenek Zenia Zeno Zenobia Zenobiusz Zenon
    Zenovia Zenta Zerai Zerina Zewdi Zewditu Zeynab Zeynep Zhala Zhanna Zhen Zhi Zhila Zhong Zia Ziad Ziba Ziedonis Ziemowit
    Ziggy Zigrīda Zijad Zikmund Zina Zinab Zinah Zita Ziyad Zlata Zlatan Zlatana Zlatko Zlatomir Zobair Zoe Zoey Zofia Zofija
    Zoha Zohra Zohreh Zoila Zoltan Zoltán Zora Zoraida Zoran Zorica Zorka Zosia Zoya Zoé Zoë Zrin Zrinislav Zsanett Zsigmond
    Zsolt Zsombor Zsuzsanna Zsófia Zuba Zubair Zubayda Zuhair Zuhal Zuhra Zuhri Zuhur Zulema Zumaridi Zumra Zunilda Zuwena
    Zuzana Zuzanna Zvonka Zvonko Zwatie Zygfryd Zygfryda Zygmund Zygmunt Zyta Zülfü Ábel Ádám África Ágata Ágnes Águeda Áile
    Áilo Áilu Ákos Álvaro Ámbar Ánde Ángel Ángela Ángeles Ánne Áron Árpád Áurea Ângela Ângelo Ängla Ärla Åbjørn Åge Åka Åke Åsa
    Åse Åshild Åslaug Édgar Édith Édouard Élisabeth Élise Élodie Éléonore Émile Émilie Éric Érica Étienne Éva Ëakumbu Íngrid
    Íris Ítalo Íñigo Ólafur Óscar Öivind Ömer Örjan Östen Özcan Özge Özgür Özlem Øivind Øjvind Ørjan Ørni Ørnulf Øvli Øystein
    Øyvind Úrsula Ülle Ülo Ümit Þórdís Þórunn Ādams Ādolfs Ārija Ąžuolas Ćiril Đuro Đurđica Ērika Ēriks Ēvalds Ģederts Ģirts
    İbrahim Łucja Łucjan Łukasz Şirin Šarūnas Šime Šimon Šimun Špela Štefan Štefanija Štefica Štefka Štěpán Štěpánka Šárka
    Żaneta Žan Žaneta Žanis Žarko Želimir Željan Željka Željko Žemyna Žiga Žiroslav Živa Živilė Žofie Žygimantas
    Abena Adaeze Affe Afsaneh Akif Alham Amara Anahita AnnKi Annki Arbnora Arezo Asefa Ayumi Banu Bao Baran Behnaz
    Besir Beyan Biggan Birhane Birre Bittan Bjarki Bojan Camran Challe Chatta Cheikh Chinonso Cilla Clabbe Crille
    Dagge Danne Daryoush Djamila Dmitrij Dogge Dorsa Duc Ebban Edmundas Elaha Emmis Enas Evis Eyüp Faten Fawzia
    Feride Fiffi Figge Frippe Funmilayo Gabbi Gazal Gintaras Gugge Gulan Gun-Britt Gunsan Hakima Haruka Haval Hebbe
    Henke Hevin Hiroko Hiroshi Hjalle Icka Imse Jeja Jiahui Jing Jojje Jolita Kajan Katrín Kenji Kiana Kickan
    Krickan Krille Kurdo Kurre Kwabena Laleh Lan Lellan Lelle Leyli Lien Lillan Lottie Lul Lussan Maggan Mange
    Masako Masse Matte Mebrahtu Mickan Millan Mogge Mojgan Monir Monka Mounir Muffe Myran Nalle Naoko Nargis Natta
    Nebiyu Nenne Nettan Nettie Nguyen Nicko Nilla Nilofar Nilufar Nimco Ninni Nippe Obinna Olivera Oluwafemi
    Oluwaseun Oskis Pari Pegah Peppe Perra Peshawa Petar Pinar Priyanka Pyret Ragge Rasa Rebban Rickan Rille Rim
    Rodi Roffe Roja Rosh Rouzbeh Ruffe Rún Sachiko Sanaz Sawsan Siham Silla Sillen Singoalla Sirwan Sluggo Sofija
    Sosso Staffe Stoffe Sun-Hee Sussi Tahmineh Takashi Temitope Thamer Tia Titti Tjorven Truls Tusse Uchenna Ullis
    Veine Vickan Vilmar Vlora Wivianne Xhevahire Xiaoming Yemi Yoko Yonis Yuki Zandra Zekarias Zhang Zinat Åsa-Karin
    Žaklina
    """.split()
)

#: Given names that are also ordinary words, months or places at the start of a line: never enough alone.
GIVEN_THAT_ARE_WORDS: frozenset[str] = frozenset(
    """
    Adel Anas Anis Ann Ask Aster August Axel Basel Bett Bill Björn Bo Brage Bror Dag Dana Dina Ebba Esse Ester Even Finn Firas
    Firat Flora Frank Frans Fred Gloria Grace Gro Gry Gull Göta Hagar Hakan Hala Hans Helga Hulda Imam Inga Inge Inger Inka
    Innocent Iris Isa Israel Jack Jama Jan Jarl Jasmin Jon Jordan Juni Junior Juno Kader Kaj Kaja Karl Kina Klara Klas Knut Lena
    Lin Lina Linda Lion Lisa Liv Live Lo Lotta Lotten Lova Love Lucia Luna Maj Manar Marina Mark Max Maxim Merit Meta Milan Mina
    Murat My Nike Noel Nora Nova Odd Ola Orlando Patience Per Pilar Ramla Randa Ravin Ray Renas Rida Rita Roar Roman Rosa Rose
    Runa Rut Ruta Saga Salar Salvador Sam Samer Santiago Sari Signe Sina Sita Smita Sofia Sol Stein Sten Stig Sue Sultan Svea
    Sven Tim Tina Tindra Tom Tomma Tone Tor Tuba Tuva Urban Vagn Vala Valborg Victoria Vide Viking Vilja Ville Viola Vira Yen
    Yrsa
    """.split()
)

#: Surnames; those with a common ending are also known by `SURNAME_SUFFIXES`.
SURNAMES: frozenset[str] = frozenset(
    """
    Aabel Aaberg Aaker Aakre Aalberg Aalefjær Aall Aalto Aaltonen Aalts Aamland Aamo Aamodt Aamot Aandahl Aanderaa Aanenson
    Aanes Aaraas Aarbakke Aarden Aarflot Aarhus Aarnes Aarrestad Aarseth Aarstad Aarts Aarvold Aarønes Aarøy Aas Aasa Aasen
    Aasland Aasmäe Aavik Abad Abarca Abascal Abbas Abbasi Abbott Abdalla Abdallah Abdelrahman Abdi Abdo Abdul Abdulla Abdullah
    Abdullahi Abdulle Abdulrahman Abel Abella Abellán Aberg Abičić Abrahamsen Abrahamsson Abramov Abramović Abril Abukar
    Aburabia Aburto Acedo Acero Acevedo Ackermann Acosta Acuña Adadia Adamczyk Adams Adamson Adan Adasme Adelaar Adelsköld Adem
    Aden Ader Adler Adlercreutz Adlersparre Adolfsson Adolph Adriaansen Adriaensdr Adriaense Adryaens Adán Adžijević Aedo Aeije
    Aertsz Af Jochnick Af Klintberg Afanasjev Afram Afshar Afzelius Agdestein Agha Aguado Aguayo Agudo Aguilar Aguilera Aguiló
    Aguirre Agullo Agurto Agustí Agustín Agüero Ahl Ahlander Ahlberg Ahlborg Ahlgren Ahlin Ahlm Ahlqvist Ahlström Ahmad Ahmadi
    Ahmed Ahmeti Aho Ahokas Ahola Ahonen Ahrén Ahtisaari Ahumada Airaksinen Aittoniemi Akar Akbari Akdeniz Akgül Akgündüz Akhtar
    Akin Akmačić Aksoy Aksu Aktas Aktaş Akter Akça Akçay Alamäki Alanen Alanko Alarcón Alas Alatalo Alavi Alba Alberdi Albero
    Alberola Albers Alberto Albertsson Albinsson Albornoz Albrecht Alcalde Alcalá Alcaraz Alcolea Alcántara Alcázar Alegre
    Alegria Alegría Aleksandersen Aleksandrov Alekseev Alemany Alemdar Alemán Alexander Alexandersson Alfaro Alfonso Alfredsson
    Algotsson Alhassan Alho Ali Aliaga Alic Alizadeh Alić Aljawad Alkhatib Alković Allan Allansson Allas Allen Allende Allendes
    Aller Allik Alm Almagro Almansa Almasri Almazán Almeida Almgren Almlöf Almonacid Almqvist Almström Aloka Alonso Alpaidis
    Alpay Alsaadi Alsina Altamirano Alvarado Alvarez Alvear Amador Amalrada Amanović Amat Amaya Ambjörnsson Amidžić Amigó Amin
    Amini Amiri Ammar Amo Amor Amores Amorós Ampuero Amundsen Amundson Anaya Anckar Anderberg Anders Andersen Anderson Andersson
    Andrade Andrašek Andreasen Andreassen Andreasson Andreev Andresen Andreu Andrews Andrijašević Andrijević Andrén Andrés
    Anglada Anguita Angulo Anissimov Aničić Ankarcrona Anker Annala Annus Ansari Ansems Antikainen Antić Antolković Anton
    Antonić Antonov Antonsen Antonsson Anttila Anttonen Antón Antúnez Apablaza Aparicio Appelman Arab Arabi Aracena Aragonés
    Aragón Aramburu Arana Arancibia Aranda Araneda Aras Araujo Aravena Aravirta Araya Arce Archer Arco Arcos Arellano Arenas
    Arent Ariens Ariza Ariño Arjona Armas Armengol Armijo Armstrong Arnaiz Arnal Arnau Arnesen Arneson Arnesson Arnold Aro Aroca
    Arola Aronsson Aros Arranz Arredondo Arregui Arriagada Arribas Arrieta Arro Arroyo Arslan Arsoy Arteaga Artigas Aru Arula
    Arvesen Arvidson Arvidsson Aránguiz Arévalo Asaad Asadi Asbjørnsen Aschman Asenjo Asensio Asghari Asheim Ashraf Ashton
    Asikainen Ask Aslan Asp Aspelin Aspelund Aspgren Asphaug Asplund Assad Astete Astorga Astudillo Atas Ates Atienza Atkins
    Atkinson Atzler Augustsson Aukland Aulie Aumann Aun Aune Aurelius Aus Austermühle Austin Autio Auvinen Avendaño Avilés Awad
    Axelsson Ayala Aydin Aydın Ayllón Ayoub Ayuso Azad Azcona Azimi Aziz Azizi Aznar Azorin Azócar Baal Baardsen Baardson Baban
    Babic Babić Bach Bachmann Backer Backlund Backman Backstrom Backström Badilla Badía Baena Baer Baez Baeza Bagheri Bahamonde
    Bahamondes Bahrami Bailey Bajan Bajramovic Baker Bakir Bakke Bakken Bakker Bakr Baksa Balaguer Balatinac Baldwin Balinčić
    Balić Baljak Ball Ballester Ballesteros Balogh Bang Baničević Banovac Baquero Barac Barahona Barakat Baran Baranov Barać
    Barba Barber Barbero Barberá Barbieri Barbir Barbić Barceló Barco Barents Barešić Barić Baričević Barišić Barkhadle Barkholz
    Barkman Barković Barlie Barlow Barnaba Barnekow Barnes Barnett Barra Barragán Barral Barranco Barraza Barre Barreda Barrena
    Barrera Barrett Barrientos Barriga Barrio Barrios Barros Barroso Barruk Barry Barría Bartels Barth Bartlett Bartolomé Barton
    Barušić Barzani Baró Barón Bascuñán Bashir Basic Bastiaanse Bastiaense Bastida Bastías Batalla Bates Batlle Batrac Batrnek
    Bauer Baum Baumann Bautista Bauzà Bave Baxter Bayo Bayona Bayón Bazjak Baños Bačak Bačić Bašić Bašnec Bebić Becerra Bech
    Becht Beck Becker Beckmann Beekman Beer Beernink Begic Begonja Begović Begum Behrami Beier Beijring Bejarano Bekbergen Belda
    Beletić Beljajev Bell Bellemans Bellido Bello Belmar Belmonte Belov Belošević Belpere Beltran Beltrán Benavent Benavente
    Benavides Bender Benediktsson Bengtson Bengtsson Bengtzon Benitez Benito Benić Bennett Benson Benthin Bentley Benítez Benčić
    Beourgeois Beraković Berends Berendse Berenguer Berg Bergdahl Berge Bergendahl Bergenholtz Berger Berggren Berggrund Bergh
    Bergius Bergkvist Berglin Bergling Berglund Bergman Bergmann Bergmark Bergquist Bergqvist Bergroth Bergsjö Bergsten
    Bergstrand Bergstrom Bergström Bergvall Berisha Bermejo Bermudez Bermúdez Bernaards Bernad Bernadotte Bernal Bernard
    Bernardić Bernat Berndtsson Bernhardsson Berntsen Berntsson Berrefjord Berrocal Berry Berríos Bertelsen Berthelsen Bertho
    Bertilsson Bertoša Bertrán Bevan Bexell Beyer Bezemer Bezić Bianchi Bibi Bielke Bierstraten Biggen Bijelić Bijlsma Bilal
    Bilbao Bildt Bilge Bilgin Bilir Billung Bingula Binner Birch Bird Birgersson Birkeland Birkić Birnbaum Birtić Bishop Bićanić
    Bičak Bičanić Bjeliš Bjelland Bjerke Bjorkman Bjornson Björk Björklund Björkman Björkqvist Björling Björnberg Björnfot
    Björnlund Björnsson Björnström Bjørgen Bjørnebye Bjørnstad Blaak Blackburn Blagaić Blake Blanca Blanch Blanco Blanes Blasco
    Blazquez Blažek Blažević Blažičko Blees Blehr Bleijenberg Blewanus Blind Blix Blixt Bloch Bloemendaal Blokland Blom Blomberg
    Blomdahl Blomgren Blomkvist Blomquist Blomqvist Blomstedt Blomster Blomstrand Blomström Blonk Blázquez Blümel Boada
    Bobadilla Boban Bobanović Boberg Boddaugh Bodin Bodén Boeser Boetet Bogadi Bogdan Bogdanov Bogović Bohlander Bohlin Bohman
    Bohnbach Boix Bojanić Bokelund Bolander Bolaños Bolin Boljkovac Bolkesteijn Bolnbach Bolton Bolzmann Bolčević Bom Boman Bomb
    Bonbach Bond Bondarenko Bonde Bondesson Bondevik Bonet Bonilla Bonnier Booden Boogaerts Booth Borak Borg Borge Borgh
    Borgström Borin Borissov Borja Borman Borojević Borošak Borrego Borrell Borrás Bosch Bosilj Bosman Bosnjak Boström Botella
    Botica Botić Bou Boucsein Boudewijns Bouhuizen Bouthoorn Bouwhuisen Bowen Boyle Bozkurt Bošnjak Bošnjaković Božanić
    Božanović Božiković Božić Božičević Božičković Braaten Bradić Bradley Bradshaw Brady Brahe Brajković Bralić Brandberg
    Brandić Brandon Brands Brandt Branković Brant Brate Bratt Brattström Bratz Braun Bray Bračun Brcko Bredberg Bredesen Breivik
    Brekke Brennan Bresse Bresé Breugelensis Brezjan Briceño Briemer Briere Brievingh Briggs Brink Briones Brisee Brisman Brito
    Britvec Brizee Brlas Brlek Brletić Broberg Brodd Brodin Broeckx Broeders Broek Broekhoven Broeshart Brolin Broman Bronder
    Brookes Brooks Brorsson Broström Brouwer Brown Browne Bru Bruce Bruder Bruggeman Brugman Bruhn Bruland Brumleve Brundin
    Brunnberg Brusveen Bruun Bruynzeels Bryan Bryant Brynolfsson Brännlund Brännström Brænne Brøgger Buchholz Buckley Budig
    Buendía Bueno Bugueño Buhre Bui Buijs Bukvić Buljan Bull Bulut Bungić Bunić Bunčić Bure Burgess Burgos Burić Burke Burman
    Burns Burrows Burton Burčul Buršić Busquets Bustamante Bustos Butcher Butković Butselaar Butte Buzov Bučanac Bučar Bušljeta
    Byberg Bylund Byrne Byström Bytyqi Báez Bárcena Bäck Bäcklund Bäckman Bäckström Bähr Bärer Båge Bååth Bórquez Bõstrov
    Bökenkamp Börjesdotter Börjeson Börjesson Börner Bøe Bøhn Børre Caballero Cabanillas Cabañas Cabello Cabeza Cabezas Cabo
    Cabrera Cabrero Cadefau Cadenas Cafuk Cakir Cal Calatayud Calderon Calderón Calleja Calvet Calvo Calzada Camacho Cameron
    Camino Cammel Campbell Campillo Campo Campos Campoy Camps Canales Canals Cancino Candia Canet Cano Cant Cantero Cantón
    Caparrós Capdevila Cappelen Car Carbajo Carballo Carbonell Carbó Cardona Cares Carey Carić Carlander Carlberg Carlborg Carle
    Carlen Carlgren Carlheim Carling Carlos Carlsen Carlson Carlsson Carlstedt Carlström Carlén Carmona Carnero Carnotte Caro
    Carpenter Carpio Carr Carranza Carrasco Carrera Carreras Carretero Carreño Carrillo Carrión Carro Carroll Carsten Carter
    Cartes Cartwright Carvajal Carvalho Casado Casal Casals Casanova Casanovas Casares Casas Cases Caspar Casparsson Caspersson
    Castañeda Castberg Castejón Castell Castellanos Castells Castelló Castilla Castillo Castrillo Castro Catalá Catalán Cavieres
    Cazorla Cañas Cañellas Cañete Cañizares Cea Ceballos Ceder Cederberg Cederblad Cederblom Cedergren Cederholm Cederlund
    Cederqvist Cederschiöld Cederström Celander Celik Celis Centerwall Cepeda Cerda Cerdá Cerdán Cerezo Cerro Cervantes Cervera
    Cestarić Cetin Chacón Chadwick Chamberlain Chambers Chamorro Chan Chandler Chandía Chaparro Chapman Charlton Charon Chaves
    Checa Chen Chevresson Chico Choi Choque Chotzen Chowdhury Christensen Christensson Christiansen Christiansson Christoffersen
    Christoffersson Christoph Chrodtrud Chávez Cichorius Cid Cifuentes Ciganović Cik Cindrić Cisneros Cisterna Cisternas
    Claassen Claesdr Claesner Claesson Clark Clarke Clason Clausen Clausson Clavero Clayton Clemente Clements Coates Cobo Cobos
    Coca Codina Coello Coenen Cofré Cole Coleman Coles Colić Coll Collado Collao Collin Collins Colom Coloma Colombo Colomer
    Comas Company Concha Conde Conesa Connolly Connor Conradi Contreras Conway Cooke Coolen Cooper Corbacho Cordero Coret
    Cornejo Cornelisse Cornelissen Cornelisz Corominas Coronado Corral Correa Corstiaens Cortes Cortez Cortina Cortés Corvalán
    Cosman Costa Courtier Cox Craig Crawford Crespi Crespo Crevar Criado Crneković Crnković Crona Cronholm Cronqvist Cross
    Cruces Cruz Cuadrado Cubillos Cuenca Cuervo Cuesta Cueto Cuevas Cukon Culi Cunningham Curman Curtis Cuéllar Cvenić Cvetković
    Cvetnić Cvitan Cvrtila Cáceres Cámara Cánovas Cárcamo Cárdenas Céspedes Córdoba Córdova Cózar Dabo Dabrowski Dachgelder
    Dachgeldt Dachgelt Dagerman Dahir Dahl Dahlawi Dahlberg Dahlbom Dahlbäck Dahlgaard Dahlgren Dahlin Dahlkvist Dahlman
    Dahlquist Dahlqvist Dahlstedt Dahlstrand Dahlström Dahlén Dale Dalin Dalmau Daly Dam Damberg Damijanić Damjanović Danell
    Dang Daniels Danielsen Danielsson Danilov Daoud Darojković Darwish Dautanec Dautović Davey David Davids Davidson Davidsson
    Davies Davis Davison Davõdov Dawod Dawson Day Daza Dean Debelić Dedic Degerman Degermark Dehmel Dekker Delgado Delic
    Dellborg Demir Demirci Demirel Demmendaal Denissov Dennenberg Dennis Derežić Devold Deže Diaz Dickinson Didović Didriksson
    Diego Diesbergen Dietz Diez Dijkman Dijkstra Dinamarca Dippel Dircken Diriye Dirksen Dirven Ditschlerin Dixon Dizdar Diéguez
    Djerf Djordjevic Djurberg Dmitriev Dobes Dobrić Dobson Dodd Doesburg Dogan Doherty Dokken Dolinar Dolić Dolk Domingo
    Dominguez Dominiković Dominković Doménech Domínguez Donaire Donnelly Donoso Dončević Doorhof Doornhem Dorsman Douglas Dowerg
    Doyle Doğan Draaisma Dragičević Dragobratović Dragojević Drakenberg Drakulić Drandić Dražić Dretvić Drewes Dries Driessen
    Droguett Drozdov Drub Drubin Drugge Drysdale Duale Duarte Dubois Dubovečak Dudek Dueñas Duffy Duivenvoorden Dujmović Dukić
    Duman Dumanlı Dumitrescu Duncan Dunfjeld Dunn Duong Duque Duran Durand Durdu Durmaz Durmuş Durán Duvander Duvančić Dvojak
    Dybeck Dyberg Dyer Dyrssen Dávila Díaz Díez Döhn Döring Dörschner Dąbrowski Džapo Eberhardt Ebert Eberth Ebrahimi Echevarría
    Echeverría Eckbauer Eckhardt Edberg Edfeldt Edgren Edholm Edin Edling Edlund Edman Edqvist Edström Edvardsen Edvardsson
    Edvinsson Edwall Edwards Eelman Eerden Eerola Egea Egge Egnell Egorov Ehlert Ehn Ehrenberg Ehrling Ehrnborg Eide Eigenwillig
    Eijkelboom Eikemo Eimer Einarsson Ejdemo Ek Ekberg Ekblad Ekblom Ekbom Ekdahl Ekdal Ekelund Ekelöf Eken Ekengren Ekenstierna
    Ekermann Ekerot Ekfeldt Ekhammar Ekholm Eklund Eklöf Ekman Eknor Ekroth Ekstrand Ekström Ekvall Ekwall Elander Elberts
    Elbertse Elf Elfving Elgh Elgström Elgueta Elias Eliassen Eliasson Ellingsen Elliott Ellis Ellström Elmgren Elmi Elmquist
    Elmsäter Elo Elofsson Eloranta Elorza Elsemulder Elsenaar Elías Emanuelsson Emilsson Emmen Enander Enarsson Enberg Encina
    Engberg Engdahl Engebretsen Engelbrektsson Engels Engelstad Engen Enger Engkvist Englund Engman Engqvist Engström Engvall
    Engwall Enquist Enqvist Enríquez Enström Eraslan Erceg Ercegović Erdogan Erdoğan Ergotić Ergül Erhout Erices Erichsen
    Ericson Ericsson Erik Eriksen Eriksson Erixon Erkkilä Erkko Erlandson Erlandsson Erm Ernits Ernman Ernst Eronen Ersson Ertaş
    Ervasti Eršek Esbjörnsson Escalona Escamilla Escobar Escolano Escribano Escrivá Escudero Eskelinen Eskildsen Eskilsson
    Eskola Esmaeili Espada Esparza España Español Espejo Espinosa Espinoza Esposito Estay Esteban Esteve Estevez Estey Estrada
    Estévez Eterović Etzler Etzold Evaldsson Evans Evensen Evenson Everde Evers Eversson Everts Exposito Expósito Fabijanić
    Fabra Fabregat Fadel Fager Fagerberg Fagergren Fagerlund Fagerström Fagerudd Fahlberg Fahlgren Fahlström Fahlén Fahmi
    Fajardo Falck Falcó Falcón Falk Falkanger Falkenberg Falkman Farah Farhan Farhat Farkas Farmer Farrell Farré Farías Fasth
    Faulkner Faust Fazeli Faúndez Fechant Fechner Fedorov Fedotov Feenstra Feijoo Feldt Feliu Feltzer Ferenac Ferguson Ferm
    Fernandez Fernando Fernström Fernández Ferrada Ferran Ferrando Ferrari Ferreira Ferrer Ferrera Ferreras Ferrero Ferrán
    Ferrández Ferrándiz Fica Fiebig Field Fiere Fierro Figueras Figueroa Figuerola Filatov Filipović Filippov Filipčić Finch
    Finke Fischer Fisher Fitzgerald Fjelde Fjeldstad Fjellgren Fjellner Fjellström Fjodorov Flantz Flego Fleming Fletcher
    Fliegner Flink Flodin Flodman Flodmark Flodqvist Flores Flyckt Flygare Flynn Fock Fogelberg Fogelklou Fogelström Folch
    Folkesson Fomin Fonseca Ford Forjan Fors Forsberg Forsell Forsgren Forslin Forsling Forslund Forslöf Forsman Forsmark
    Forssell Forsström Forssén Forster Fortuny Fortuyn Foss Fossen Fossum Fournier Fowler Fox Franch Francis Francisco Franco
    Frandsen Franić Franičević Franjić Frank Franke Frankhuizen Frankki Franklin Fransson Franušić Franzén François Françoise
    Frederiksen Fredes Fredholm Fredin Fredriks Fredriksen Fredriksson Freeman Freij Frej Fremie French Frerichs Freshour
    Freudenberger Friberg Frick Frid Fridell Fridh Fridholm Fridlund Fridolf Fridolfsson Fridén Friedrich Friehus Friele Friis
    Friman Frisk Fritsch Friščić Frketić Frolov Frutos Fry Frykholm Frykman Frías Fröberg Frödin Fröhlich Fröjd Frölander
    Fröling Frööjd Fuchs Fuente Fuentealba Fuentes Fuenzalida Fuertes Fuller Furberg Furda Fuster Fuček Fyhr Fábregas Fäldt Fält
    Fältskog Fältström Fänge Färdig Färm Förster Fırat Gaarder Gabaldón Gabrielsson Gabud Gadd Gaete Gajardo Galaz Galdames
    Galenzone Galešić Galiano Galijn Galindo Galić Gallagher Gallardo Gallart Gallego Gallegos Galleguillos Gallo Galović Galvez
    Galván Galán Gamboa Gao Garay Garcia Garcés García Gardner Gargallo Garmendia Garner Garpe Garret Garrido Garriga Garzón
    Gascón Gashi Gatica Gavrilov Gaya Gebre Gebremariam Gedda Geerling Geerts Geertsen Gegić Gehringer Geijer Geisel Geisler
    Geißler Gelabert Geldens Gelemanović Gellemeyer Geneart Genefaas Gentzel George Georgsson Gerassimov Gerdin Gerlach Gerle
    Gerrits Gerritse Gerritsen Gertz Gervais Ghaderi Ghanem Ghasemi Ghebremedhin Gheorghe Ghoerle Gholami Gibbons Gibbs Gibert
    Gibson Gierschner Giertz Gieß Gil Gilabert Gilbert Giles Gill Gillberg Gillgren Gilljam Gillström Gimenez Gimeno Giménez
    Giner Giralt Girard Girona Girschner Girón Gisbert Giselmeyer Giske Gjertsen Glad Glans Glasnović Glasses Glavan Glavor
    Gligora Glimberg Glover Gnatz Goddard Goderts Godfrey Godinić Godoy Goedhart Goicoechea Golubev Golubić Gomes Gomez Gomila
    Gomis Gontšarov Gonzalez Gonzalo González Goodwin Gorbunov Gordillo Gordon Gorlitz Gorski Gotić Gottfridsson Gotthard
    Goudriaan Gough Gould Govarts Govorčinović Goñi Grabowski Gracia Gracin Gradin Grafström Graham Grahn Gram Gran Granados
    Granat Granath Granberg Granbom Grande Grandin Granfeldt Granholm Granlund Granqvist Granström Grape Gras Grau Gray Grba
    Grbac Gredičak Green Greenwood Gregersen Gregory Gregov Greij Gren Grgić Grgurević Grgurić Grgurovac Grieg Griffin Griffiths
    Grigoriev Grimstad Gripenberg Groen Groenendaal Groenestein Gromov Gronberg Grondel Groote Grubišić Gruijl Grundberg
    Grundström Gräns Grönberg Grönblom Grönkvist Grönlund Grönroos Grönvall Grönwall Gröttner Gržetić Gržinčić Guajardo Gual
    Guardia Guardiola Guberović Gude Gudelj Gudmundsson Guerra Guerrero Guevara Guijarro Guillen Guillén Guit Guitart
    Gulbrandsen Guldbrand Guldbrandsen Guled Gullberg Gullstrand Gumprich Gundersen Gunderson Gunnarsson Gunpf Guo Gupta Gusev
    Gustafson Gustafsson Gustavsson Gute Gutierrez Gutiérrez Gutknecht Guttormsen Guzman Guzmán Guštin Gyllenhaal Gyllenhak
    Gyllenhammar Gyllenstierna Gylling Gálvez Gámez Gárate Gärdin Gómez Górski Göransson Götberg Göthberg Gül Gülen Güler Günes
    Güneş Günther Gürbüz Güçlü Haack Haagensen Haaland Haapala Haapalainen Haapanen Haapaniemi Haase Haataja Haavik Haavisto
    Habib Habibi Haddad Hadi Hadrović Hadzic Hadžić Haengreve Haering Haga Hagberg Hagelin Hagen Hagendoorn Hager Hagerstrom
    Haglund Hagman Hagström Hagtvedt Hahn Haidar Haile Haji Hajizadeh Hak Hakala Hakimi Hakkarainen Hakker Hakulinen Halambek
    Halapir Hale Halilovic Hall Hallander Hallberg Hallbäck Halldin Halldén Hallerström Hallgren Hallik Hallin Hallman Hallnäs
    Hallqvist Hallström Hallén Halme Halonen Halvarsson Halvorsen Hamad Hamann Hamberg Hambraeus Hambro Hamdan Hamid Hamidi
    Hamilton Hammar Hammarberg Hammarbäck Hammargren Hammarlund Hammarskjöld Hammarstedt Hammarström Hammond Hamza Hancock Hande
    Haneberg Hanegraaff Hanevold Hanna Hannerz Hannula Hansdotter Hansen Hanski Hanson Hanssen Hansson Hançer Hanžek Haraldsen
    Haraldsson Harapin Hardi Harding Hardy Hareide Hargreaves Haring Harju Harjula Harkimo Harlin Harloff Harnesk Haro Harper
    Harri Harris Harrison Harrysson Hartikainen Hartley Hartmann Hartung Harvey Hasan Hasani Hasanovic Haselaar Hashemi Hashi
    Hashim Hassan Hassani Hassel Hasselberg Hasselblad Hasselgren Hasselqvist Hasselström Hassinen Hassling Hattestad Hauffer
    Haug Haugaard Hauge Haugen Hauger Haugerud Haugland Haugli Haukland Hautala Hautamäki Haverinen Hawken Hawkins Haxhiu Haydar
    Hayes Haynes Hayrioğlu Hayward Hazenveld He Heath Hecker Hed Hedberg Hedblom Hedbom Hede Hedelin Hedenskog Hedenström
    Hedfors Hedgren Hedin Hedkvist Hedlund Hedman Hedmark Hedqvist Hedstrom Hedström Hedvall Hedén Heere Heerkens Heerschop
    Hegge Hegh Hehl Heidari Heidenstam Heidrich Heijman Heijmans Heijmen Heikkilä Heikkinen Hein Heino Heinola Heinonen Heinrich
    Heinrichs Heinsalu Heinsoo Heintze Heinz Heinänen Heiskanen Hekker Helander Helenius Helgeland Helgemo Helgesson Helin
    Helland Hellberg Hellevoort Hellgren Hellman Hellmark Hellquist Hellqvist Hellsing Hellsten Hellström Hellwig Helmerhorst
    Helmersson Helminen Hemilä Hemmingsson Henck Henderson Hendricks Hendriks Hendrikse Henk Henningsson Henricson Henriksen
    Henrikson Henriksson Henry Henrysson Henríquez Henschel Hentschel Heras Herbert Herbjørnsrud Herceg Heredia Hering Herlitz
    Hermann Hermans Hermansen Hermansson Hermelin Hermighausen Hermodsson Hermosilla Hernandez Hernando Herngren Hernández
    Herout Herranz Herrera Herrero Herrmann Herrström Hersi Hertrampf Hervia Hervás Heser Hesse Hestenes Hethur Hettner Heuser
    Hewitt Hexspoor Heydrich Heyerdahl Heymans Heyne Heß Hećimović Hicks Hidalgo Hierro Hietala Hietanen Higgins Higueras
    Hildebrand Hilding Hillborg Hiller Hillerström Hilton Hiltunen Hinić Hirvensalo Hirvonen Hjalmarsson Hjelm Hjelmgren
    Hjelmqvist Hjelmström Hjertberg Hjertsson Hjort Hjorth Hjortsberg Hjulström Hjälm Hjälmeskog Hjältén Hoang Hobbs Hoberg
    Hodak Hodgson Hodne Hodzic Hodžić Hoedemakers Hoeks Hoekstra Hoelen Hoes Hoff Hoffmann Hoffstad Hofgren Hoflund Hofman
    Hofmann Hokkanen Holappa Holden Holgersson Holkeri Hollander Hollo Holloway Holm Holmberg Holmbom Holmdahl Holmfors Holmgren
    Holmkvist Holmlund Holmquist Holmqvist Holmsen Holmstedt Holmstrand Holmström Holmvall Holmér Holopainen Holst Holsten Holt
    Holte Holthuis Holtz Holzapfel Homme Hondeveld Honing Honkala Honkanen Hoogers Hooper Hope Hopkins Hoppenbrouwer Horak
    Hormazábal Hornborg Hornich Hornig Horrocks Horton Horvat Horvatek Horvath Horvatinec Horvatić Horváth Hossain Hosseini Hoti
    Houdijk Houghton Hovdenak Hovland Howard Howarth Howe Howell Howells Hoyos Hoz Hrabar Hranić Hranj Hrastinski Hren Hrvojić
    Hršak Hrženjak Hu Huang Huberts Hudson Huel Huerta Huertas Hughes Huguet Huhn Huhtala Huhtamäki Huijben Huijbrechts Huijs
    Huijzing Huisman Huitfeldt Huldt Huldén Huljev Huls Hulshouts Hulskes Hulst Hult Hultberg Hultgren Hultin Hultkrantz
    Hultkvist Hultman Hultmark Hultqvist Hultén Humble Humphreys Humphries Hunter Huotari Huovinen Hurme Hurst Hurtado Hurtig
    Husain Husnjak Huss Hussain Hussein Husseini Hussen Hustad Hutchinson Huttunen Huurdeman Huuskonen Huuva Huynh Hyde Hylander
    Hylén Hynninen Hynynen Hyttinen Hytönen Hyvärinen Hyvönen Hyytiäinen Häger Hägerstrand Hägerström Hägg Häggberg Häggkvist
    Hägglund Häggström Häkkinen Häkämies Häll Hällgren Hällqvist Hällström Hämäläinen Hänel Hänninen Häring Härkönen Härm
    Härmälä Härnqvist Hässelgren Håkanson Håkansson Hållén Hård Hårdh Hæstad Höckerman Höfig Högberg Högfeldt Höglund Högman
    Högström Hök Hölzenbecher Höning Hörle Hörnell Hörnfeldt Hörnqvist Hörnsten Hövel Høie Høiland Hübel Ibacache Ibarra Ibañez
    Iborra Ibrahim Ibrahimi Ibrahimovic Ibrahimović Ibsen Ibáñez Idivuoma Idoffson Idris Igelström Iglesia Iglesias Ignac
    Ignatius Ignatjev Ihalainen Iivonen Ilic Ilijić Ilinović Ilić Iljin Ilves Iman Immonen Infante Inga Ingebretsen Ingelsson
    Ingemansson Ingemarsson Ingram Ingvarsson Inha Iniesta Inostroza Inzunza Ionescu Iqbal Iriarte Isacson Isacsson Isaksen
    Isaksson Isberg Isern Ismail Ismaili Isometsä Isotalo Israelsson Issa Itkonen Iturra Itälä Ivandić Ivanov Ivanova Ivanović
    Ivančan Ivars Ivarsson Ivask Iversen Ivšić Iyer Izaguirre Izquierdo Iñiguez Jaakkola Jaakola Jaakson Jaanson Jaanus Jaatinen
    Jaber Jablonski Jaceps Jackson Jacob Jacobi Jacobs Jacobsen Jacobson Jacobsson Jacquot Jadestig Jafari Jagarinec Jagemar
    Jagečić Jakhelln Jakobsen Jakobson Jakobsson Jakopec Jakopović Jakovac Jaković Jakovlev Jakovljević Jakupić Jakuš Jalakas
    Jalali Jalkanen Jalonen Jama Jamal James Janhunen Jankovic Jankowski Jans Jansdr Janse Jansen Jansizian Janson Jansse
    Janssen Janssens Jansson Jantunen Janzon Jaque Jara Jaramillo Jarl Jarvis Jasprica Jassim Jauhiainen Jaume Jaworski Jaén
    Jdotte Jefimov Jeggij Jegorov Jekel Jelavić Jelić Jemrić Jenkins Jennings Jensen Jenssen Jeppesen Jeppsson Jepsen Jerez
    Jerković Jerlström Jermakov Jernberg Jerusalem Jeršov Jespersen Jessel Jessen Jibril Jimenez Jiménez Jochems Jockel Joelsson
    Joensuu Jofré Johann Johannessen Johannesson Johannisson Johansen Johanson Johansson John Johnsen Johnson Johnsson Johnston
    Jokela Jokelainen Jokinen Jonasson Jones Jonjić Jonker Jonkman Jonson Jonsson Jonuzi Jonzon Joosten Jopich Jordan Jordá
    Jordán Jorgensen Jorlink Jorquera Jorrisen Josefsson Josephson Josipović Joutsen Jovanovac Jovanovic Jovanović Jove Jover
    Jović Joyce Jozić Juan Jugovac Juhanson Juhkam Juhlin Juhola Juholt Jukić Juliá Julián Junck Juncken Jung Jungfer Jungner
    Jungstedt Junitz Junk Junken Junnila Juntti Junttila Juntunen Jurado Juretić Jureško Jurić Jurišić Jurjević Jurković Jurlina
    Jurrijens Jurčić Jussila Jussilainen Juuso Juvonen Juárez Jáuregui Jäder Jäderberg Jägerhorn Jähn Jäkel Jämsä Jämtin Jänes
    Jäntsch Jäntti Järnberg Järnefelt Järnmark Järve Järvelä Järveläinen Järvenpää Järvi Järvinen Jääskeläinen Jåma Jódar Jõe
    Jõesaar Jõgi Jönson Jönsson Jörgensen Jørgensen Jürgens Jürgenson Jürisson Jüttner Kaasik Kabus Kadak Kade Kadefors Kadhim
    Kadija Kadir Kahlina Kaikkonen Kaila Kainulainen Kaiser Kajaani Kalamees Kalanjoš Kalazić Kalda Kalinin Kaljula Kaljurand
    Kaljuste Kaljuvee Kallela Kallert Kallin Kallio Kalliomäki Kalm Kalman Kalmteg Kalmus Kambs Kaminski Kamiński Kanerva Kangas
    Kangasniemi Kangro Kangur Kaniški Kankaanpää Kankkunen Kantola Kapanen Kaplan Kara Karaca Karadeniz Karagić Karamarko Kare
    Karels Karge Karhu Karhunen Kari Karim Karimi Karjala Karjalainen Karlberg Karlgren Karlović Karlsen Karlsson Karlström
    Karlén Karmelić Karnehed Karpov Karppinen Karro Karttunen Karu Karuza Karvinen Karvonen Karz Kas Kasak Kase Kasemaa Kasemets
    Kask Kass Kassem Kathagen Katić Kattai Kauhanen Kauko Kaul Kauppi Kauppila Kauppinen Kaur Kauzlarić Kay Kaya Kazakov Kazemi
    Kazim Keijser Keijzer Keinänen Kekkonen Kelder Keleković Kelečić Kelić Keller Kellgren Kelly Keltenie Kemp Kempe Kemppainen
    Kennedy Kensy Kent Kereković Kerkhof Kerr Keränen Keskin Keskinen Keskitalo Kesküla Ketel Ketola Ketting Kettunen Keudel
    Kevo Khader Khalaf Khaled Khalid Khalil Khalili Khan Khatib Khoshaba Khoury Kielland Kihlberg Kihlgren Kihlström Kiik Kiil
    Kiis Kiisk Kikas Kikkas Kilic Kiliç Kiljunen Kilk Killer Kilpeläinen Kilpiäinen Kilponen Kim Kimmo Kinberg King Kink Kinkela
    Kinnunen Kirby Kirillov Kirinčić Kirk Kirpenstein Kirs Kirsipuu Kirss Kisman Kiss Kisseljov Kitzmann Kiuru Kivelä Kivi
    Kivilo Kivimäe Kivimäki Kivinen Kiviniemi Kivistik Kivistö Kjeldsen Kjellander Kjellberg Kjellgren Kjellin Kjellman Kjellson
    Kjellström Kjellén Kjersem Kjær Klaas Klanac Klang Klarin Klarić Klasić Klasson Klausen Kleibrink Kleijse Klein Klemetti
    Klemm Klemt Klerks Kleybrink Kligl Klimov Kling Klinga Klingberg Klingelhöfer Klingström Klint Klockare Kloppert Klotz Knape
    Knappe Knezevic Knezović Knežević Knight Knoers Knowles Knudsen Knuf Knutsen Knutson Knutsson Knuutila Kobelt Koc Koch
    Kocijančić Kock Koeman Kof Kohl Kohonen Koht Kohv Koistinen Koit Koitla Koivisto Koivu Koivula Koivunen Koivuniemi Kokanović
    Kokk Kokko Kokkola Kokkonen Kokorić Kolarec Kolega Kolehmainen Kolesnik Kolić Kolk Kolkka Kolstad Kolster Komar Komarov
    Komljenović Komulainen Kondratjev Koning Konings Konovalov Konstantinov Kont Kontiainen Konttinen Kool Koort Kopjar Koponen
    Korhonen Korjus Korol Korpela Korpi Korsman Korstman Kortelainen Kortman Korutürk Kosanović Kosić Koskela Koski Koskinen
    Kosonen Kostanić Kostelac Koster Kostin Kostolzin Kotilainen Kotka Kotkas Kotov Kovac Kovacevic Kovacs Koval Kovalchuk
    Kovalenko Kovanen Kovač Kovaček Kovačević Kovačić Kovács Kowalska Kowalski Kozlov Kozlowski Kozłowski Koç Koški Koščević
    Krabbe Kraft Krajcar Kralj Kraljević Kraljić Kramarić Kramer Krantz Kranz Krasniqi Kraus Krause Kraushaar Kravchenko
    Krawczyk Krebs Krein Kremer Kresonja Kreusel Kriens Kriisa Kristensen Kristensson Kristersson Kristiansen Kristiansson
    Kristoffersen Kristoffersson Križan Krogh Kroik Krok Kroker Krol Kronberg Kronenberg Kronvall Krook Kroon Krpan Kruglov
    Kruns Kruschwitz Kruse Krznarić Król Krõlov Krüger Krčelić Kršanac Krželj Kudrjavtsev Kuhl Kuhmunen Kuijpers Kuilenburg
    Kuiper Kuipers Kuisma Kuit Kuitunen Kujala Kujundžić Kukkonen Kukučka Kulikov Kullberg Kullman Kulmala Kumar Kummola
    Kumpulainen Kunac Kunen Kuningas Kuoljok Kuoppala Kuorak Kuosmanen Kupsjak Kurg Kurki Kurkkio Kurm Kuronen Kurt Kurtoić
    Kurvits Kusch Kutsar Kuus Kuuse Kuusela Kuusik Kuusisto Kuusk Kuveždić Kuzmin Kuzmić Kuznetsov Kučić Kuščević Kvarnberg
    Kvarnlund Kvarnström Kvick Kvist Kwaadland Kyllönen Kähkönen Källander Källberg Källgren Källman Källmark Källström
    Kämäräinen Kärki Kärkkäinen Kärnekull Kärner Kärppä Kärrman Käsper Käster Käär Käärik Kääriäinen Kõiv Köhler König Königsson
    Köster Kølle Kühnert Kütt Kılıç Kısakürek Laakkonen Laakso Laaksonen Laan Laane Laanemets Laas Labado Labaš Labba Labinjan
    Labra Lachmann Ladavac Ladeck Laffray Lafleur Lage Lager Lagerberg Lagerblad Lagercrantz Lagerfeld Lagerfelt Lagergren
    Lagerkvist Lagerlöf Lagerqvist Lagerström Lagerwall Lagerweij Lago Lagos Laguna Laht Lahtela Lahti Lahtinen Laiho Laine
    Laitila Laitinen Lajunen Lakošeljac Laks Lamb Lambers Lambert Lambregt Lammi Lamore Lamotte Lampinen Landberg Landgren
    Landin Landström Lane Lang Lange Langern Langevoort Langlet Lango Lankinen Lankle Lans Lansink Lantz Lappalainen Lappi Lara
    Larrañaga Larrea Larsdotter Larsen Larson Larsson Lasa Lasić Lassila Lastra Lathrope Latier Latif Latifi Latvala Laukkanen
    Laur Laurell Laurent Lauri Lauridsen Laurila Laurin Lauritsen Laursen Law Lawrence Lawson Laxman Lazar Lazcano Lazo Leach
    Leal Leander Leandersson Lebedev Ledesma Lee Leene Lees Lefebvre Legović Leguit Lehikoinen Lehiste Lehmann Leht Lehti
    Lehtimäki Lehtinen Lehtla Lehtmets Lehto Lehtola Lehtonen Leijon Leijonborg Leijonhufvud Leino Leinonen Leis Leiva Lejon
    Lelas Lelijveld Lember Lenander Lenić Lennartsson Lenngren Lensen Leon Leonard Lepik Lepistö Lepp Leppik Leppälä Leppänen
    Lerche Lerma Leroy Leskinen Lestander Letelier Lether Levesque Levin Lewandowski Lewin Lewis Leyton León Lešić Lešković
    Leščić Li Liber Liblik Licul Lidberg Lidbom Lidgren Lidholm Lidman Lidström Lidvall Lidén Lie Liebelt Liedberg Liedholm
    Lieshout Ligtvoet Liikanen Liimatainen Liiv Liiva Liivak Liivamägi Lijn Lilja Lilje Liljeblad Liljedahl Liljefors Liljegren
    Liljekvist Liljenberg Liljeqvist Liljeros Liljestrand Liljeström Lill Lillemets Lillieström Lillo Lima Limberg Lin Linares
    Lind Lindahl Lindau Lindberg Lindbergh Lindblad Lindblom Lindbom Lindborg Lindbäck Linde Lindeberg Lindell Lindelöf Lindeman
    Linden Lindencrona Linder Linderholm Linderoth Lindersson Lindestam Lindfeldt Lindfors Lindgren Lindgård Lindh Lindhagen
    Lindhe Lindholm Lindhult Lindkvist Lindman Lindmark Lindner Lindoff Lindquist Lindqvist Lindroos Lindroth Lindskog Lindskoog
    Lindstedt Lindsten Lindstrand Lindström Lindvall Lindvert Lindwall Lindén Ling Link Linke Linna Linné Linnér Linschoten
    Linse Linton Liović Lipp Lipponen Lips Lisica Litmanen Little Liu Liukka Liukkonen Lizama Lizana Ljubetić Ljubić Ljubičić
    Ljung Ljungberg Ljungblad Ljungdahl Ljunggren Ljunglöf Ljungman Ljungmark Ljungqvist Ljungström Ljungvall Llabrés Lladó
    Llamas Llano Llanos Lledó Llobet Llopis Llorens Llorente Lloret Lloyd Lluch Lobato Lobo Lobos Lod Loep Loginov Lojen Lokk
    Lommert Lomp Lonen Long Loorits Loos Lopez Lorca Lorch Loreal Lorencin Lorentz Lorentzon Lorenz Lorenzo Lorreijn Losa Losada
    Losekann Louws Lovrić Lovén Lowe Loyola Lozano Luboch Lucas Lucena Lucero Lucić Ludvigsson Ludwig Luengo Luht Luik Luján
    Lukic Lukin Lukinić Lukić Lukk Lukša Lukšić Lumbreras Lumi Lumiste Luna Lund Lundberg Lundblad Lundborg Lundbäck Lunde
    Lundeberg Lundell Lundevall Lundgren Lundgård Lundh Lundholm Lundin Lundkvist Lundmark Lundquist Lundqvist Lundstedt
    Lundström Lundvall Lundwall Lundén Lunneborg Luo Luoma Luque Luster Lustig Luts Lutsi Lutterveld Luukkonen Luz Luís Lučić Ly
    Lyckberg Lycke Lyckman Lynch Lyngstad Lyons Lyrén Lysenko Lähteenmäki Länta Lääne Lääts Lång Långh Långström López Lõhmus
    Löchel Löf Löfberg Löfdahl Löffler Löfgren Löfmarck Löfqvist Löfstedt Löfstrand Löfström Löfvenberg Löfving Lönn Lönnberg
    Lönnerblad Lönnqvist Lönnroth Lönnström Löppönen Lötvall Löv Lövgren Lövkvist Löwenadler Löwenborg Löwendahl Löwenhielm
    Löwer Lööf Løvland Lübs Ma Maas Maasik Maaswinkel Macan Macdonald Machado Machuca Macias Macías Madariaga Madetoja Madisson
    Madrid Madsen Madunić Maestre Magga Magić Magnuson Magnusson Mahamed Mahamud Mahdi Mahieu Mahmood Mahmoud Mahmud Mahnet
    Maidla Maijala Majdenić Majewski Majstorović Makarov Makkonen Makovac Maksimov Maldonado Malek Maletić Maliki Malinen
    Malinowski Malki Mallien Malm Malmberg Malmborg Malmgren Malmkvist Malmquist Malmqvist Malmros Malmstedt Malmsten Malmstrom
    Malmström Malnar Malo Maloča Malõšev Mamani Mamić Mamula Mancebo Mancilla Mangold Manjón Mann Manne Mannerfelt Mannerheim
    Manninen Manning Manrique Manríquez Mansilla Manso Mansour Mansouri Mansveld Mansvelt Mansız Manuel Manzanares Manzano Manço
    Marainen Marakatt Marambio Maras Marasović Maraš Marceron Marchal Marchand Marchant Marco Marcos Marcus Marcusson Mardešić
    Mardones Maretić Margraf Maric Marijanović Marinković Marinović Maripuu Mariscal Mariño Marić Maričević Marjanović
    Markanjević Markgren Markkanen Markkula Marklund Markovac Markovic Marković Markström Markus Markusson Markuš Marouf Marquez
    Marqués Marsden Marsh Marshall Martel Martens Marti Martikainen Martin Martinez Martinić Martinović Martinsen Martinson
    Martinsson Martinčević Martić Martorell Marttila Marttinen Martí Martín Martínez Marušić Marí Marín Maršić Maržić Mascaró
    Maslov Mason Matahlija Matamala Matana Matar Mate Mateo Mateos Mater Mateu Mateša Mathiasen Mathiasson Mathiesen Mathieu
    Mathisen Mathol Mathurin Matijaš Matijević Matikainen Matilainen Matić Matko Matković Matokanović Matovina Matošević Matsson
    Matthews Matthiessen Matthäi Mattila Mattisson Mattson Mattsson Matulin Matulić Maturana Matus Matvejev Maunu Maureira
    Mauritzson Mavra May Mayo Mayol Mayoral Maza Mazur Maćešić McCarthy McDonald Medač Medina Medić Medved Medvedev Meeres
    Meeusen Mehmedovic Mehmeti Meier Meijer Meis Meister Meić Mejías Melander Melero Melet Melin Mella Mellado Mellander
    Mellberg Mellgren Mellor Mellström Melnik Melnyk Melo Meléndez Mende Mendez Mendizábal Mendoza Menendez Meneses Mens Mentzel
    Menéndez Mercader Mercado Mercks Merckx Meri Merila Meriläinen Merino Merkaš Merkx Mesa Mesarić Mesić Metcalfe Mets Metz
    Meyer Meza Miah Michalski Michelsen Michelson Michiels Michielsen Mickelson Middelkoop Middleton Mielcarek Mies Miettinen
    Miguel Mihajlovic Mihalić Mihaljević Mihelčić Mihhailov Mihić Mijsberg Mikaelsson Mikić Mikk Mikkelsen Mikkelson Mikkola
    Mikkonen Miklečić Mikulandra Mikulec Mikulčić Milas Milatić Miles Miletić Milevoj Milic Milina Miličić Milla Miller Mills
    Millán Milosevic Miloslavić Milotić Milovac Miltenburg Mimica Miočić Mir Miralles Miranda Mironov Mirosavljević Mirt Mirza
    Miró Misicher Mistry Mitchell Mitrovic Mitschke Mičetić Mišak Miše Mišković Moalim Moallin Moberg Modig Modin Modrić Modée
    Moe Moen Moenen Moensendijk Moet Mofardin Mogensen Moghadam Mohamad Mohamed Mohammad Mohammadi Mohammed Mohamud Mohaupt
    Mohsen Moilanen Moisio Molander Molegraaf Molenaar Moles Molin Molina Molinder Moliner Molins Moller Molnar Molnár Momberg
    Moncada Mondaca Mononen Monreal Monsalve Montalbán Montaña Montecino Montecinos Montelius Montero Montes Montesinos Montoya
    Montserrat Moor Moore Moqvist Moradi Moraga Moraleda Morales Morante Morata Morberg Morcillo Moreau Morell Moreno Morera
    Morgan Morillo Morin Morina Morić Morley Moroz Morris Morrison Mortensen Morton Morán Morén Moscarda Mosemann Moslavac
    Mosley Mosquera Moss Mossberg Mossfeldt Mousavi Moussa Moya Moyano Močibob Mraović Mudden Mude Mudri Mudronja Muhammad
    Muhonen Muhumed Muijs Mujic Mulder Mulders Munch Munck Munk Munkhammar Munoz Munter Munthe Munther Murcia Murillo Muro
    Murphy Murray Murtovaara Muru Musa Musse Mustafa Mustafic Mustapić Mustač Mustonen Mutar Muurinen Muñoz Mušćet Mužina Mužić
    Myers Myhrberg Myhre Myklebust Myllylä Myllymäki Myllyniemi Myllys Myrberg Myrdal Myrgren Myrin Myrman Myrström Myrén Mármol
    Márquez Mäe Mäenpää Mäeots Mäesalu Mägi Mäkelä Mäkeläinen Mäki Mäkilä Mäkinen Mäkitalo Mälzer Mänd Mändla Männik Männiste
    Männistö Mäntylä Määttä Månsdotter Månsson Mårdh Mårtenson Mårtensson Mæland Méndez Mínguez Mõttus Möchlichen Mölder Möller
    Möllerström Mönkkönen Mönkäre Mörck Mörk Mörner Mörttinen Möttölä Møller Múgica Múñiz Mühle Mülichen Müller Mürk Müür
    Müürsepp Nadal Nader Naess Nagy Nair Nakić Naranjo Narváez Naser Nash Nasiri Naslund Nasser Naumov Navarrete Navarro Navas
    Naylor Nazari Nazarov Načinović Nebot Nedermeijer Nedić Neira Nejad Nek Nelson Nenonen Nergaard Nerger Nerman Nestor Nette
    Neuman Neumann Neureuther Neuschäfer Neuteboom Neuzerling Nevado Nevala Nevalainen Newman Newton Ngo Nguyen Nicholls
    Nicholson Nicklasson Nicolau Nicolás Nielsen Niemeier Niemelä Niemi Nieminen Niermann Nieto Nieuwstraten Nihoe Niia Niinistö
    Niiranen Niit Nijman Nikiforov Nikitin Nikki Nikkilä Niklasson Nikolaev Nikolic Nikolić Nikula Nilsen Nilson Nilssen Nilsson
    Nimac Niska Niskala Niskanen Nissen Nisser Nissinen Nixon Niño Nišević Nižetić Noack Nobel Noble Nogueira Noguera Nogués
    Nohlmans Nolan Nollee Noor Noordijk Noori Norac Norambuena Norberg Nord Nordahl Nordberg Nordell Nordenberg Nordenfalk
    Nordenfelt Nordenskiöld Nordfeldt Nordgaard Nordgren Nordhagen Nordholm Nordhus Nordin Nordkvist Nordlander Nordlie Nordlund
    Nordlöf Nordmark Nordquist Nordqvist Nordstrom Nordström Nordvall Nordén Norell Noren Norgren Noriega Norin Norinder
    Norlander Norlin Norling Norlund Norlén Norman Normark Norrby Norrgård Norris Norrlander Norrman Norrström Norström North
    Norton Norén Nouri Nousiainen Novak Novikov Novoa Novosel Nowak Nowakowski Nowicki Nummela Nur Nurhussein Nurk Nurm Nurmi
    Nurminen Nutti Nuut Nuutinen Nuñez Nyberg Nygaard Nygren Nygård Nygårds Nyhlén Nyholm Nyhus Nykvist Nykänen Nylander Nylund
    Nylén Nyman Nymark Nyquist Nyqvist Nystedt Nystrand Nystrom Nyström Nyvall Nyå Näslund Nätterqvist Nääs Næss Németh Nõmm
    Nõmme Nõmmik Nørgaard Núñez O'Brien O'Connor O'Neill Obradović Obratov Ocaña Ochoa Oda Odegaard Odell Odenberg Oderwald
    Odhner Odobašić Odqvist Odén Oemencs Oennen Oestrovsky Ohlander Ohlin Ohlson Ohlsson Ohly Oikarinen Oinonen Oiva Oivio Ojala
    Ojanen Ojaste Ojeda Oks Oksanen Olaison Olander Olate Olausson Olave Olderman Olea Olesen Olesk Olguín Oliinyk Olin Oliva
    Olivares Oliveira Olivera Oliveras Olivé Oller Olli Ollikainen Ollila Olmedo Olmo Olmos Olofsson Olovsson Olsen Olsson
    Olszewski Olthof Olykan Omar Omarsson Omer Omeragic Omma Onstad Ooms Oosterhek Oosterhout Oostveen Opazo Opmans Oras Orav
    Orbanić Ordóñez Oredsson Orellana Orešković Org Orlić Orlović Ormeño Orozco Orrego Ortega Ortiz Ortmann Ortuño Oršolić Oršoš
    Oršulić Osborne Oscarsson Oskarsson Osman Osmanovic Osorio Ossandón Osses Ossipov Ossler Osterhoudt Ostlund Ostrom Osuna
    Otero Othman Ots Ott Otte Otto Ottoson Ottosson Ouwel Ouwerkerk Ovalle Overdijk Overeem Overgaard Oversteeg Owe Owen Owens
    Oxenstierna Oyarce Oyarzo Oyarzún Ozdemir Ozimec Oñate Paal Paananen Paap Paas Paasche Paasilinna Paasio Paatelainen
    Paavilainen Paavola Pablo Pacheco Padilla Paffrath Pagès Paillet Paju Pajula Pajunen Pajur Pakarinen Palacio Palacios
    Palander Palau Palić Pallarès Palm Palma Palman Palmberg Palmblad Palmcrantz Palme Palmer Palmgreen Palmgren Palmkvist
    Palmquist Palmqvist Palmstruch Palmér Palo Palomar Palomares Palomino Palomo Palomäki Palu Pamić Pandurić Paniagua Panov
    Papak Paparić Papp Parada Paradi Parantainen Pardo Paredes Pareja Parejo Park Parkes Parkin Parkinson Parkkinen Parra
    Parraguez Parry Parsons Partanen Partapuoli Parts Parviainen Pasanen Pascual Pasman Passchiers Pastoors Pastén Patberg Patel
    Patiño Patterson Paulin Paulsen Paulsson Pauwels Pavelić Pavez Pavin Pavić Pavičić Pavković Pavlov Pavlovic Pavlović Pavón
    Pawlak Pawlowski Payne Paz Pazos Peacock Pearce Pearson Pechel Pecotić Pedersen Pedišić Pedraza Pedrero Pedro Pedrosa
    Peeters Peharda Pehkonen Pehrson Pehrsson Peinado Peiró Pekkala Pekkanen Pekkarinen Pelayo Pelkonen Pellicer Peltola
    Peltonen Peltoniemi Peláez Penić Pennanen Pent Pentti Penttilä Penttinen Pera Perak Peral Perales Peralta Perck Perea
    Pereira Perelló Perera Perez Pergande Perić Perišić Perkins Perkov Perković Peronne Peroš Perrono Perry Persijn Persson
    Perttula Peruško Perälä Perčić Pesonen Petek Peterlik Peters Peterse Petersen Peterson Petersson Petit Petri Petrini Petrić
    Petričević Petrov Petrova Petrovic Petrović Petré Petrén Pettai Pettersen Pettersson Peukert Peña Peñaloza Peñalver Peñas
    Pečur Peša Pešić Pham Phan Phillips Phillipsen Pickering Pieper Pierson Pietarila Pietarinen Pieters Pietilä Pihelgas
    Pihkala Pihl Pihlak Pihlström Piho Piir Piirainen Piirsalu Pikec Pikk Pil Pilblad Piljek Pincheira Pineda Pinedo Pinilla
    Pino Pintarić Pinto Pintor Piotrowski Piquer Pirhonen Pirinen Pison Pitkänen Pittja Pizarro Piña Piñeiro Piñol Pla Plana
    Planas Plantak Plantek Plath Plaza Plažanin Pleše Ploom Poblete Pohjola Pohl Pokas Pokos Polat Polishchuk Polić Poljak
    Poljakov Pollard Polonijo Polović Pomares Pombo Ponce Poncelet Ponci Pongrac Pons Pont Ponten Pontén Poole Poom Popa Pope
    Popescu Popov Popova Popovic Popović Porcel Poropat Porras Porta Porter Portero Portillo Posada Poslon Posse Posti Postma
    Potts Pou Poulsen Poutiainen Powell Power Poza Pozder Pozo Pozuelo Požega Prada Prado Prats Pratt Predovan Preiß Prelec
    Preočanin Preston Preus Pribanić Price Priego Prieto Prinkkala Priselac Pritchard Prpić Prskalo Prtenjača Pruschke Pruul
    Prytz Puente Puerta Puga Pugh Puhakka Puharić Puig Pujadas Pujol Pukk Pukki Pulgar Pulido Puljiz Pulk Pulkkinen Pulliainen
    Puranen Putinja Putz Puurunen Puusepp Puustinen Puškarić Páez Päiviö Pärn Pärna Pärnpuu Pärssinen Pärtel Pärtzelt Pääkkönen
    Päätalo Påhlgren Påhlman Påhlsson Pålsson Pérez Põder Põdra Põld Põldma Põldmaa Põllu Pölitz Pöllänen Püvi Qadir Qasim Quero
    Querol Quesada Quevedo Quezada Quick Quijada Quinn Quintana Quintanilla Quintero Quinteros Quiroga Quiroz Quirós Quispe
    Quist Quiñones Qvarfordt Qvarnström Qvist Qwerin Raadik Raag Raamat Raask Raatikainen Rackham Radelić Rademaker Radic Radin
    Radinović Radisch Radić Radman Radojković Radolović Radović Radočaj Radošević Ragnarsson Raguž Rahija Rahimi Rahkonen Rahm
    Rahman Rahmani Raid Raidma Raita Raja Rajala Rajn Rajčić Rakela Rakuljić Raljević Ramadan Ramadani Ramaker Ramberg Ramel
    Ramezani Ramirez Ramis Ramos Ramstedt Ramström Ramírez Ramón Randall Randmaa Randoja Ranefall Ranheim Ranta Rantala Rantanen
    Rao Rapp Rasch Rashid Rask Rasmussen Rasmusson Rasool Raspor Rastija Rasul Ratilainen Raud Raudsepp Rauhala Rautamaa
    Rautiainen Rautio Ravn Raya Rađenović Rašeta Rašić Ražov Read Rebane Rebić Rebolledo Rebollo Recer Recers Recio Reddy
    Redondo Reed Rees Reeves Regnell Reguera Rehn Rehnberg Rehnquist Rehorst Reichmann Reid Reig Reijers Reijonen Reimann Reimes
    Reina Reinfeldt Reinhardt Reinholdsson Reinikainen Reinsalu Reising Rek Rekola Remmel Remmers Renberg Rendulić Renner
    Renström Repo Requena Resanović Retamal Retamales Reuter Reuterswärd Revilla Rey Reyes Reynolds Rezaei Rezai Rhodes Riba
    Ribarić Ribas Ribbing Ribeiro Ribera Ribes Ribić Ribičić Ricart Ricci Rice Richards Richardson Richardsson Richter
    Rickardsson Rico Ridder Riehl Riem Riera Rietveld Riffo Riihimäki Riikonen Rijcken Rijetković Rijks Rijn Rijntjes Riley
    Rimmö Rimpi Rincón Ring Ringborg Ringdahl Ringqvist Ringström Rinnan Rinne Rintala Rios Ripoll Rippey Riquelme Risberg Risek
    Risling Risma Rissanen Ristic Ritoša Rius Rivera Rivero Riveros Ričko Roberts Robertson Robertsson Robinson Robledo Robles
    Robson Roca Rocamora Roce Rocha Roda Rodrigo Rodriguez Rodríguez Roessink Rogers Rogge Rogner Rogošić Rohleder Roht Rohtla
    Roig Roinestad Rojas Rojnić Rojo Rolander Rolandsson Roldan Roldán Rolf Rolfsson Roma Romano Romanov Romero Romeu Romijn
    Romson Romundstad Román Ronkainen Ronnestad Roodesteijn Room Roos Roose Roosenboom Roosileht Roots Ropero Ros Rosado Rosales
    Rosander Rosas Rosberg Rosdahl Rose Rosell Roselló Rosemann Rosenberg Rosenblad Rosencrantz Rosengren Rosengård Rosenkvist
    Rosenlund Rosenow Rosenquist Rosenqvist Rosenström Rosholm Rosin Roskoth Rosling Roslund Roso Ross Rosselló Rossi Rostami
    Rosén Roth Rothman Rothstein Rotteveel Roukes Roura Rousselet Rouwenhorst Rouwhorst Rovira Rowe Rowley Royo Rozas Ruano
    Rubben Rubeša Rubilar Rubinić Rubio Rudbeck Rudberg Rudolfsson Rudolph Rueda Ruijs Ruiz Rukavina Rumjantsev Rumora Rundgren
    Rundqvist Rundström Runeson Runesson Ruohonen Ruotsalainen Ruppersberger Ruppert Russell Russo Rust Rustam Rustan Rutberg
    Ruth Rutkowski Rutström Ruud Ruus Ruuskanen Ruz Ryan Ryd Rydberg Rydell Rydgren Rydh Rydholm Rydin Rydman Rydmark Rydqvist
    Rydström Rydén Rylander Rytkönen Ryynänen Rädel Räikkönen Räisänen Räsänen Rätsep Räty Råberg Rådström Rålamb Råsberg Río
    Ríos Ródenas Röhrdanz Röhricht Römer Rönkkö Rönn Rönnberg Rönnbäck Rönngren Rönnlund Rönnqvist Rönström Rörricht Röös
    Rønning Rüütel Saad Saadi Saar Saare Saarela Saarelainen Saari Saarijärvi Saarinen Saastamoinen Saavedra Sabater Sabel
    Sabljak Sabol Sabri Sacristán Sadat Sadeghi Sadiq Saeed Saeedi Saez Safi Safronov Sagen Sager Sahin Sahlberg Sahlgren Sahlin
    Sahlqvist Sahlstrand Sahlström Sahlén Said Sainio Sainz Sakarya Sakač Sala Salad Salah Salahuddin Salamanca Salander Salas
    Salazar Salcedo Saldaña Saldivia Saldías Saleh Salehi Salem Sales Salet Salgado Salih Salihu Salim Salinas Sallinen Salman
    Salmela Salmerón Salmi Salminen Salo Salom Salomaa Salomonson Salomonsson Salonen Salopek Salumets Salumäe Salvador Salvà
    Salz Salén Sam Samadi Sami Samper Samuelsen Samuelson Samuelsson Sanabria Sanchez Sancho Sand Sandahl Sandberg Sandblom
    Sandborg Sandelin Sandelius Sandell Sanden Sander Sanders Sanderson Sandgren Sandholm Sandin Sandkvist Sandlund Sandman
    Sandmark Sandoval Sandqvist Sandstedt Sandström Sandvik Sandén Sanhueza Sanjuan Sanmartín Sanmiguel Santamaria Santamaría
    Santana Santander Santiago Santibáñez Santos Sanz Sara Sarabia Sarap Sarapuu Sardelić Sariola Sarkis Sarmiento Sarneel Sarri
    Sarv Sasi Sastre Sato Sauer Saul Saunders Saura Savage Savas Savchenko Savela Saveljev Savic Savolainen Saxo Sayed Scardino
    Schaaf Schacht Schagen Schakelaar Scharroo Schatteleijn Schau Schauman Scheel Scheer Scheffers Scheibe Schellekens Schelvis
    Schenk Schenkel Scherms Scheuermann Schiffer Schilt Schinke Schipper Schleich Schlosser Schmidt Schmidtke Schmiedecke
    Schmiedt Schmitt Schneider Schofield Schokman Scholl Scholten Scholtz Scholz Schomber Schotte Schottin Schou Schouten
    Schrant Schrik Schroeff Schröder Schuchhardt Schulten Schultz Schulz Schuster Schuurmans Schuylenborch Schwartsbach Schwarz
    Schweitzer Schwital Schäfer Schönland Schüler Scott Scuylenborchs Sebastiansson Sebastián Seco Sedano Segarra Segebahn
    Segerberg Segersson Segerstedt Segerström Segerszoen Segovia Seguel Segura Seguí Seidel Seifert Seip Selander Selberg
    Selimovic Selin Sellberg Sellgren Sellæg Selänne Semenov Semialjac Seničić Sepp Seppä Seppälä Seppänen Sepulveda Sepúlveda
    Sergejev Serna Sernhede Serra Serrano Seršić Sestig Setterberg Setterwall Seven Sever Severinsson Sevilla Sevillano Sezer
    Sezgin Shabani Shah Shahin Shakir Sharif Sharifi Sharma Sharp Sharpe Shaw Sheikh Shekh Shepherd Sheppard Sherif Shevchenko
    Shire Short Shupe Sibelius Sibul Sidenbladh Sidorov Siegbahn Siekkinen Siering Sierra Sigfridsson Sigvardsson Sihvonen Siim
    Siimes Siitonen Siivonen Sikirić Sikk Sikku Sikora Sild Silfver Silfverberg Silfverskiöld Sillanpää Sillaots Sillaste Silm
    Siltala Siltanen Silva Silvennoinen Silver Silverberg Simensen Simic Simić Simmons Simola Simon Simonen Simonis Simons
    Simonsen Simonson Simonsson Simpson Sims Simson Simó Sinclair Singh Sinožić Sipilä Sire Sirel Sirkka Sirotić Sirviö Sirén
    Sisask Sitters Sivertsen Sjunnesson Sjö Sjöbeck Sjöberg Sjöblom Sjöbring Sjödahl Sjödin Sjödén Sjöfors Sjögreen Sjögren
    Sjöholm Sjölander Sjölin Sjölund Sjönell Sjönnegård Sjöqvist Sjöstedt Sjöstrand Sjöström Sjövall Skantz Skarin Skarp
    Skarsgård Skeie Skinner Skiöld Skogberg Skogh Skoglar Skoglund Skogsberg Skogström Skoog Skott Skov Skum Skupnjak Skytt
    Skyttner Skånberg Skånland Skåring Skårman Sköld Sköldberg Sladonja Slaetsdochter Slagmolen Slater Slavica Slingerland
    Smedberg Smeds Smeets Smirnov Smit Smith Smoković Smolić Snell Snäll Sobarzo Sobolev Sobota Sobrino Sohlman Soini Soininen
    Sokač Sokić Sokk Sokol Sokolov Solana Solander Solano Solbakken Solberg Soldo Soleimani Soler Solera Solheim Sollander
    Solomun Solovjov Solsona Soltani Solé Solís Somerkoski Sommerfelt Somoza Sonesson Sonninen Sontag Soo Soon Soos Soosaar
    Soosalu Soots Sorgatz Soria Soriano Sorić Soro Sorokin Sosa Sotelo Soto Soylu Sošić Spaan Spanhaak Sparf Sparre Sparv Speer
    Speijer Spein Spencer Spier Spies Spieß Spiker Spjut Spreeuw Sprong Spruit Spruyt Spångberg Sršen Staaf Stadelmann Stael
    Staffansson Stagnelius Stahr Stahre Stamrood Stange Stanić Staničić Stankovic Stanley Stančin Starck Stark Starčević Staude
    Steckel Stedt Steele Steen Steenbakkers Steenbeek Steensen Steffensen Steinberg Steinmeiern Steinwall Sten Stenbeck Stenberg
    Stenbock Stenborg Stenbäck Stendahl Stenfelt Stenfors Stengren Stenhammar Stenholm Stenkula Stenlund Stenman Stenmark
    Stenqvist Stensen Stenson Stensson Stenström Stenvall Stenvinkel Stepanov Stephens Stephenson Stepien Sterkman Sterner
    Stettyn Steuer Stevens Stevenson Stewart Stey Stiansen Stichter Stiebitz Stiernspetz Stiernstedt Stiffel Stigsson Stinis
    Stipanović Stiperski Stjernberg Stjernlöf Stjernquist Stjernström Stoffel Stoffelsz Stoica Stojanov Stojanovic Stojanović
    Stojnić Stojčević Stokes Stoll Stolnik Stolpe Stolt Stolze Stone Stook Stordalen Storey Storm Stošić Strand Strandberg
    Strandell Strandh Strandman Strandqvist Stražičić Strid Stridh Stridsberg Stridsman Striebitz Strijker Strik Strinavić
    Strindberg Stroh Ström Strömberg Strömblad Strömbom Strömbäck Strömgren Strömmer Strömqvist Strömstedt Strömstrand Strömvall
    Strøm Stuart Stuivenberg Stumpf Stupalo Sturesson Sturk Styf Ståhl Ståhlberg Ståhle Ståhlgren Ståhlhammar Ståhlnacke Stål
    Stålberg Stålhammar Stålnacke Stübner Suarez Suazo Suhonen Suijker Suits Suleiman Suleyman Sulg Sullivan Sultan Summers Sund
    Sundberg Sundblad Sundbom Sundborg Sundbäck Sunde Sundelin Sundelius Sundell Sundfors Sundgren Sundh Sundhage Sundholm
    Sundin Sundkvist Sundlöf Sundman Sundqvist Sundström Sundvall Sundvisson Sundén Sunesson Sunna Sunnanå Suojanen Suolahti
    Suomala Suomalainen Suomi Suominen Surać Sureda Susi Sutela Sutinen Sutt Sutton Suur Suvi Suvorov Suzuki Suárez Svahn Svan
    Svanberg Svanholm Svanlund Svanqvist Svanström Svantesson Svartholm Svartling Svartvadet Svedberg Svedin Svedjeholm Svedlund
    Svedmark Svedström Svegland Svendsen Svenningsson Svenonius Svens Svenson Svensson Svenungsson Svetličić Svinhufvud Svonni
    Svärd Swahn Swanberg Swanson Swartling Swedberg Swenson Swensson Swift Swärd Sykes Sylvan Sylvén Symons Synnergren Syrjälä
    Syrén Szabo Szabó Szymanski Szymański Sáenz Sáez Sánchez Säde Säuberlich Sæther Söder Söderbaum Söderberg Söderblom
    Söderfeldt Södergren Söderhielm Söderholm Söderkvist Söderlind Söderling Söderlund Söderman Söderpalm Söderqvist Söderström
    Söding Sölzer Sörensen Sörensson Sörenstam Sörlin Sörman Sööt Søndergaard Sørensen Sørnes Sørum Süßebier Taal Taboada Taheri
    Tahir Tahiri Tainio Taipale Taivalkoski Takala Takkelenburg Talavera Talbot Tali Tallberg Talts Tamarit Tamayo Tamberg Tamm
    Tamme Tammerijn Tammi Tammik Tamminen Tamsma Tanaka Tandberg Tangen Tanner Tanskanen Tapia Tapio Tapper Tarassov Tarhan
    Tarvainen Taskinen Taylor Teder Teearu Teesalu Tegner Tegnér Tegstedt Tejada Tejedor Tejera Tejero Tekin Tekle Tellefsen
    Tello Tellström Tena Tengblad Tengroth Tenorio Tepeš Teras Terho Terlević Terry Terrón Teruel Tervo Terzić Tesfay Tesfaye
    Teunissen Tevetoğlu Texier Textor Tešija Tham Thanel Thaqi Thatcher Thaulow Thelander Thelin Theorell Thies Thofelt Thomas
    Thomassen Thompson Thomsen Thomson Thor Thorberg Thorbjörnsson Thorell Thoresen Thoresson Thorild Thorin Thorkildsen Thorman
    Thornton Thorpe Thorsell Thorsen Thorslund Thorson Thorsson Thorstensson Thorén Thout Thulin Thunberg Thune Thunell Thunman
    Thuresson Thyberg Thygesen Thyni Tiainen Tibblin Tideström Tidholm Tielemans Tihhomirov Tiihonen Tiik Tiilikainen Tiitinen
    Tiits Tikka Tikkanen Tilk Tillberg Tillmanno Timmermans Timofejev Timonen Tingelstad Tingström Tinnerholm Tins Tintzmann
    Tirado Tirie Tirkkonen Tisaj Titov Tjernberg Tjernlund Tjernström Tjessem Tkachenko Tlustek Tobar Tobiasson Todd Todorovic
    Toft Tofte Toivanen Toivonen Toić Toledo Tolf Tolj Toll Tollefsen Tolonen Tolosa Toloza Tolvanen Tomas Tomasson Tomic
    Tomingas Tomić Tomičić Tomlinson Tomljanović Tomson Tomás Tomé Tonc Toom Toome Tooming Toomsalu Toots Topić Torell
    Torgersson Torkelsen Torkelsson Tormo Tornberg Tornquist Toro Torralba Torre Torrecilla Torrens Torrent Torrents Torres
    Torrijos Torstensson Torvalds Torvinen Torén Toskala Toth Totić Totwiller Tovar Townsend Tran Trana Tranberg Tranströmer
    Trapp Trbović Trei Treial Treier Treschow Trgovčić Trillo Triplat Trnski Troedsson Trofimov Trolle Trommler Troncoso Trub
    Trubin Trujillo Trulsson Trutanić Truu Trygg Trägårdh Trüb Tschentscher Tsvetkov Tucker Tudela Tudić Tudor Tuft Tufte Tuisk
    Tuithof Tuksar Tunberg Tunell Tuomaala Tuomainen Tuomela Tuomi Tuominen Tuomioja Tuomisto Tuomola Tuovinen Turan Turesson
    Turina Turnbull Turner Turpeinen Turtiainen Turudić Turunen Turčinov Tuul Tuulik Tuđa Tušek Tuškan Tveit Tydén Tyldum Tyler
    Tyrén Tägtgren Tägtström Täht Tähtinen Tällberg Täsche Téllez Tóth Tõnisson Törnberg Törnblom Törnebohm Törnell Törner
    Törngren Törnkvist Törnqvist Törnros Törnström Türk Uddenberg Ugarte Uggla Ugrinić Uhlin Uhrbom Uibo Uittenbosch Ukić
    Ukkonen Ulander Ulf Ulfsdotter Uljas Ullberg Ullman Ullmann Ullmark Ulloa Ullrich Ullsten Ulrich Uludag Ulvskog Unger Unt
    Uosukainen Uotila Uphaus Uphuis Uphus Uppström Urb Urbina Ureña Uriarte Uribe Urlić Urpilainen Urra Urrutia Urzúa Uría Utsi
    Utterberg Utterström Uus Uusitalo Uustalu Uysal Uzun Ušić Vaci Vaessen Vagen Vaher Vahlberg Vaht Vahter Vahtra Vain Vainio
    Vaino Valbuena Valcárcel Valdebenito Valderrama Valdivia Valdés Valebrokk Valencia Valenciano Valentić Valentín Valenzuela
    Valera Valero Valge Valjetić Valkama Valkeapää Valkonen Valladares Valle Vallejo Vallejos Vallenduuk Vallgren Vallin Valls
    Vallés Valstad Valtonen Valverde Vandenbergh Vanhanen Vanhatalo Vaquero Varas Varela Vares Varga Vargas Varik Varis Varonen
    Vartiainen Vasara Vasiliev Vasquez Vastenhouw Vaughan Vazquez Veas Veenendaal Veenstra Vega Vegt Veierød Veić Vejar Velasco
    Velderman Veloso Veltman Velásquez Velázquez Vendrell Venegas Vennamo Vennerød Venäläinen Vepsäläinen Vera Verbeeck Verbeek
    Verboom Verbruggen Verda Verdejo Verdugo Verdú Vergara Vergeer Verhaar Verhagen Verharen Verheij Verheuvel Verhoeven
    Vermeulen Verschuere Verschut Versluijs Vertoor Vertooren Vervoort Verwoert Vesa Veski Vestergaard Vesterinen Vesterlund
    Vestin Vestman Vetlesen Vial Viana Viberg Vicencio Vicens Vicente Vidaković Vidal Vidas Videla Vidov Vidović Vierdag Vigil
    Vignon Viik Viinanen Viira Viitala Viitanen Viklund Viks Vikström Vilalta Vilanova Vilaplana Vilches Vilhelmsson Viljanen
    Viljevac Villablanca Villadsen Villagra Villagrán Villalba Villalobos Villalonga Villanueva Villarroel Villaverde Villegas
    Villemson Villena Vilppula Vincent Vincetić Vingqvist Vinka Vinogradov Virolainen Virta Virtanen Visnapuu Visser Vitasović
    Vivanco Viveros Vives Vizcaíno Viña Viñas Vižintin Vladislavić Vlassov Vlašić Vo Vogel Vogt Vojković Volarević Volarić
    Volcke Volden Volkov Vollbrecht Von Sydow Voortman Vorkapić Vorobjov Voronin Vos Voutilainen Vozila Vrabelj Vrancken Vranić
    Vrban Vretenar Vrhovec Vries Vu Vugdelija Vugec Vuk Vukman Vukobratović Vukovic Vuković Vukušić Vuljak Vuorela Vuori
    Vuorinen Vučetić Vučin Vučković Vásquez Vázquez Vähi Väistö Väisänen Väli Välimaa Välimäki Väyrynen Väänänen Vårvik Værnes
    Vélez Véliz Võsu Waadeland Waagaard Waage Waaler Waardeloo Wachtmeister Wade Wadman Wagenknecht Wagenvoort Wagner Wahl
    Wahlberg Wahlbäck Wahlgren Wahlin Wahlman Wahlqvist Wahlstedt Wahlström Wahlund Wahlén Wahrolén Walczak Walden Waldenström
    Waldén Walgren Walkeapää Walker Wall Wallace Wallander Wallberg Walldén Wallenberg Wallengren Wallenius Wallentin
    Wallerstedt Wallgren Wallin Wallinder Wallis Wallman Wallmark Wallner Wallnér Wallström Wallén Walsh Walsteijn Walter
    Walters Waltersson Walther Walton Wang Wanhainen Wanngård Wara Ward Warg Waris Warmer Warner Warnström Warren Warsame Wass
    Wassberg Waters Watkins Watson Watts Weber Webster Wedberg Wedholm Wedin Weeldenburg Weerdenburg Weibull Weidenhielm
    Weihmann Weijland Weijters Weimer Weinhage Weinhold Weiss Weitzel Weiß Wejryd Welander Welch Weldemichael Weldu Welf
    Welhaven Welin Weller Wells Wenander Wende Wendel Wendt Wengelin Wennberg Wennerberg Wennergren Wennerholm Wennerlund
    Wennerström Wennman Wennström Wensen Werdes Wernecke Werner Wernersson Wersäll Werthén Wesack Wessberg Wessel Wessman West
    Westberg Westblad Westbom Westbrant Wester Westerback Westerbeek Westerberg Westerburg Westerdahl Westergren Westergård
    Westerholm Westerlund Westermann Westermarck Westermark Westerstrand Westerström Westfelt Westfält Westgren Westholm Westin
    Westlin Westling Westlund Westman Westmark Weston Westrin Wetterberg Wetterhall Wetterling Wetterlund Wetterstrand Wever
    Weyland Weylant Wheeler White Whitehead Whitehouse Whittaker Wiberg Wickman Wicksell Wickström Widegren Widell Widforss
    Widing Widlund Widman Widmark Widstrand Widén Wieczorek Wiek Wieloch Wieslander Wigert Wigman Wigren Wiig Wiik Wijland Wik
    Wikander Wikberg Wikborg Wiking Wiklander Wiklund Wikman Wikner Wikstrand Wikström Wiktorin Wilcken Wildschut Wilhelmson
    Wilhelmsson Wilkins Wilkinson Willems Willemsen Williams Williamson Willis Willman Willén Wilmont Wilms Wilmsen Wilson Wiman
    Winberg Winblad Winbladh Winbo Winding Winell Winge Wingren Wingstrand Wingård Winkler Winnberg Winnrich Winqvist Winroth
    Winsa Winter Winters Winther Wipstrik Wirsén Wirtanen Wirth Wirén Wisniewski Wistrand With Witkowski Wittberg Wivegh
    Wiśniewski Wohlgemut Wojcik Woldu Wolf Wolff Wolffel Wolfsdr Wolfswinkel Wolgast Wollin Wollter Wolters Wolzak Wong Woods
    Woodward Wooning Woudenberg Wouters Woutersz Wozniak Woźniak Wrangel Wrede Wrethling Wretling Wretman Wright Wu Wulf Wulff
    Wunderink Wutke Wyatt Wähner Wänström Wästberg Wästfelt Wåhlin Wållberg Wångmar Wærness Wójcik Xu Yacoub Yalcin Yaman Yasin
    Yates Yildirim Yildiz Yilmaz Ylinen Ylipää Ylitalo Ylönen Yngvesson Yohannes Yorulmaz Younan Younes Young Yousef Yousefi
    Yousif Youssef Yrjölä Ytterberg Yuste Yusuf Yáñez Yüksel Yıldırım Yıldız Yılmaz Zaal Zabala Zabaleta Zacharias Zachariasson
    Zachrison Zachrisson Zackrisson Zadeh Zahedi Zaher Zahharov Zahn Zaid Zaitsev Zajac Zając Zaki Zakinja Zakrisson Zamani
    Zambrano Zamora Zamorano Zand Zander Zangana Zanoški Zapata Zaragoza Zavala Zaya Zeba Zebec Zeemans Zeka Zekaria Zeldenrust
    Zelić Zellman Zengin Zenteno Zepeda Zetterberg Zettergren Zetterholm Zetterlund Zetterqvist Zetterström Zevenboom Zeynalov
    Zgorelec Zhang Zhao Zhou Zhu Ziegert Zielinski Zieliński Zijlemans Zijlmans Zimmer Zimmermann Zirme Zmaić Zobel Zorbach
    Zorlu Zorn Zorrilla Zrilić Zrinski Zubčić Zuidweg Zuijdveld Zujev Zulfiqar Zuniga Zurita Zwart Zwijsen Zárate Zänker Zúñiga
    Águila Álamo Álvarez Álvaro Ángel Ávalos Ávila Ängeby Ängquist Ängström Ärlig Åberg Ågren Åhlander Åhlin Åhlström Åhlund
    Åhlén Åhman Åhnberg Åhrén Åkerberg Åkerblom Åkerhielm Åkerlind Åkerlund Åkerlöf Åkerman Åkerson Åkerström Åkervall Åkesson
    Ålander Ålenius Ålund Åman Åmark Ångström Åsander Åsberg Åsbrink Åsell Åsling Åslund Åstrand Åström Çamurcuoğlu Çelik Çetin
    Çorlu Órdenes Õispuu Õun Õunapuu Öberg Öcalan Ödlund Ödman Ödéen Ögren Öhgren Öhlander Öhlin Öhlund Öhlén Öhman Öhrling Öhrn
    Öhrström Öhrvall Öijer Öjebrandt Öjermark Öman Öqvist Örn Örnberg Örnfelt Örtegren Örtendahl Örtengren Östberg Östensson
    Österberg Österdahl Östergaard Östergren Östergård Österholm Österling Österlund Österman Österström Östgren Östh Östholm
    Östlin Östling Östlund Östlundh Östman Östmark Östrand Östros Öström Öz Özdemir Özer Özkan Öztürk Ødegård Østergaard Ülker
    Ćorić Ćosić Ćurić Čagalj Čargonja Čizmić Čiš Čižmešija Čop Čotić Čović Čubrić Čudić Čukman Čulina Čuljak Čupić Čuček
    Đorđević Đurašević Đurinić İhsanoğlu İnönü Şafak Şahin Şama Şener Şensoy Šalić Šantić Šargač Šarić Šarlija Šegović Šelendić
    Šeparović Šestak Šestan Ševtšenko Šibalić Šimara Šimić Šimičić Šimunić Šimunović Šinković Šipek Šipić Šitum Škara Škoda
    Škrlin Škrnički Škrtić Škugor Škunca Šokčević Šošić Šoštarić Špika Špišić Špoljarić Špralja Štefanec Štefović Štifanić
    Štimac Štrbac Štrljić Šturlan Štšerbakov Šunjić Šupraha Šuran Šurbek Šurina Šverko Žabjačan Žagar Žerjav Žeželić Žic Žiković
    Živić Živković Žufika Žugec Žukov Žunec Županić Žuravljov Žuvela Žužić
    """.split()
)

#: Endings of Swedish and other common surnames, lower case, longest first; each must leave a stem of two letters or more.
SURNAME_SUFFIXES: tuple[str, ...] = (
    "opoulos", "stierna", "stjerna", "berger", "crantz", "dotter", "hammar", "kangas", "krantz", "lainen", "lander", "länder",
    "nezhad", "shvili", "skiöld", "skjöld", "strand", "ander", "bladh", "elius", "enius", "feldt", "forss", "gaard", "green",
    "hagen", "hielm", "hjelm", "järvi", "kvist", "lindh", "lundh", "mayer", "nejad", "niemi", "pulos", "quist", "qvist",
    "qwist", "skoog", "sköld", "stedt", "steen", "stein", "stett", "ström", "strøm", "städt", "ståhl", "svärd", "zadeh", "aeus",
    "akis", "back", "baum", "beck", "berg", "blad", "blom", "borg", "bäck", "chuk", "czyk", "dahl", "enko", "escu", "evic",
    "feld", "felt", "fors", "fält", "gren", "gärd", "gård", "hage", "hall", "holm", "holt", "häll", "idis", "inen", "lind",
    "fson", "kson", "nson", "tson", "lson", "dson", "rson", "ling", "lund", "lööf", "mann", "mark", "mäki", "oglu", "onen", "ovic", "oğlu", "pour", "roos", "roth", "sjöö", "skog",
    "sson", "stad", "stam", "sten", "stål", "sund", "taus", "vall", "vich", "ving", "vitj", "wall", "wicz", "wing", "zade",
    "bom", "cka", "cki", "dal", "dze", "ell", "eus", "eva", "hag", "hed", "ian", "icz", "ius", "lin", "lén", "löf", "löv",
    "man", "nen", "näs", "oja", "ova", "ros", "rot", "rud", "sen", "sjö", "ska", "ski", "sén", "søn", "vic", "vik", "vić",
    "wik", "yan", "éus", "by", "ev", "ez", "ić", "ič", "ov", "én", "ér",
)

#: Small words inside a name, lower case.
PARTICLES: frozenset[str] = frozenset(
    "von af de la di van der den del della dello degli da das dal do dos du des le les el al el- al- ul ben bin bint ibn abu abo ter ten te zu zum zur y".split()
)

#: Capitalised words that may stand where a name could and are none.
NOT_NAMES: frozenset[str] = frozenset(
    # weekdays, parts of the day, months, feasts, in the forms and cuts that open a line
    """
    Måndag Tisdag Onsdag Torsdag Fredag Lördag Söndag Måndagen Tisdagen Onsdagen Torsdagen Fredagen Lördagen Söndagen Måndagar Tisdagar Onsdagar
    Torsdagar Fredagar Lördagar Söndagar Mån Tis Tisd Ons Onsd Tors Torsd Fre Lör Sön Januari Februari Mars April Juli Augusti September
    Oktober November December Feb Apr Jul Aug Sep Sept Okt Nov Dec Vecka Veckan Vår Våren Vårens Sommar Sommaren Sommarens Höst Hösten Höstens Vinter
    Vintern Vinterns Morgon Morgonen Förmiddag Förmiddagen Middag Eftermiddag Eftermiddagen Kväll Kvällen Natt Natten Dagen Dagens Dagar Helg Helgen Jul
    Julen Julens Påsk Påsken Pingst Midsommar Advent Nyår Trettondag Allhelgona Nationaldagen Idag Igår Imorgon Ikväll Månad Månaden Årets År Året
    """
    # parts of a programme and of a page
    """
    Agenda Program Programmet Programpunkt Tema Temat Pass Passet Workshop Workshops Seminarium Seminariet Seminarier Webbinarium Webbinariet Webbinarier
    Webinar Webinarium Konferens Konferensen Kurs Kursen Kurser Utbildning Utbildningen Föreläsning Föreläsningen Föreläsningar Föredrag Presentation
    Presentationer Diskussion Diskussionen Diskussioner Samtal Samtalet Panel Panelen Panelsamtal Panelsamtalet Paneldiskussion Debatt Debatten Dialog
    Dialogen Frågor Frågestund Svar Inledning Inledande Introduktion Avslut Avslutning Avslutande Avrundning Sammanfattning Summering Utvärdering
    Reflektion Reflektioner Paus Pausen Bensträckare Fika Fikapaus Kaffe Kaffepaus Te Lunch Lunchen Lunchpaus Frukost Middagen Mingel Mingla Buffé Kvällsmat
    Registrering Incheckning Samling Insläpp Ankomst Avresa Avfärd Återsamling Välkommen Välkomna Välkomsthälsning Öppning Invigning Invigningen Prisutdelning
    Prisceremoni Utställning Utställningen Utställare Rundvandring Vandring Vandringen Guidning Guidad Guidade Visning Visningen Studiebesök Exkursion
    Exkursionen Fältbesök Fältvandring Grupparbete Gruppdiskussion Gruppdiskussioner Övning Övningar Lek Lekar Musik Konsert Konserten Sång Dans Teater Film
    Filmvisning Filmen Bok Boken Text Texten Bild Bilden Foto Fotograf Illustration Anmälan Anmäl Plats Platsen Platser Lokal Lokalen Sal Salen Rum Rummet
    Tid Tider Datum Kostnad Pris Kontakt Kontakta Information Mer Läs Länk Länken Karta Hem Start Startsida Sida Sidan Nyheter Kalender Kalendern Sök Meny
    Block Session Sessionen Parallella Parallellt Spår Spåret Del Delen Steg Fas Punkt Moment Modul Modulen Avsnitt Kapitel Nummer Grupp Grupper Gruppen Lag
    Inspiration Inspirationsföreläsning Erfarenheter Erfarenhetsutbyte Exempel Goda Case Projekt Projektet Projekten Resultat Rapport Rapporten Studie
    Studien Forskning Forskningen Nuläge Nulägesbild Lägesbild Lägesrapport Omvärld Omvärldsbevakning Framtid Framtiden Framtidens Vision Mål Målen Strategi
    Strategin Plan Planen Handlingsplan Handlingsplanen Lagen Lagar Förordning Förordningen Direktiv Direktivet Policy Rutin Rutiner Stöd Stödet Bidrag
    Medel Ansökan Tillsyn Tillsynen Prövning Kontroll Uppföljning Samverkan Samarbete Nätverk Nätverket Möte Mötet Möten Årsmöte Stämma Sammanträde Råd
    Rådet Digital Digitalt Digitala Fysiskt Hybrid Teams Zoom Skype Online Webb Inställt Inställd Fullbokat Fullbokad Uppskjutet OBS Obs PS NB
    """
    # function words and openers of a headline
    """
    Att Av Den Det De Denna Detta Dessa Där Därför Då Du Din Ditt Efter Ej En Ett Eller Er Ert Era Fler Flera Flest För Före Från Få Får Ge Ger Går Gå
    Göra Gör Ha Har Han Hon Hen Hur Hennes Här I Igen Ingen Inget Innan Inte Inför Inom Ja Jag Kan Kom Kommer Kring Kort Kunna Låt Lär Lära Lite Man Många
    Med Mellan Men Mest Mycket Måste Någon Något Några När Nu Nya Ny Nytt Nästa Och Om Oss Olika På Rätt Redan Samma Sedan Sen Ska Skall Som Så Sådan Sådana
    Till Tillsammans Trots Under Upp Upptäck Ur Ut Utan Utifrån Vad Var Vara Varför Varje Vara Vem Vems Vi Vid Vilka Vilken Vilket Vill Våra Vårt Vår Vägen
    Väl Åt Åter Är Även Över Övrigt Alla Allt All Allmän Allmänna Allmänt Annan Annat Andra Bara Bland Blir Bli Både Båda Bästa Bättre Dels Egen Egna Eget Enligt
    Ens Fast Fortsatt Fortsättning Första Förste Sista Tredje Fjärde Femte Sjätte Gamla Gammal God Gott Gemensam Gemensamma Gratis Hela Hel Helt Hög Höga Högt
    Innehåll Kvar Låga Långa Mindre Minst Mitt Mot Ofta Ordinarie Ordning Preliminärt Sent Senast Tidig Tidigt Tio Två Tre Fyra Fem Sex Sju Åtta Nio
    Unga Ung Unik Vanlig Vanliga Viktig Viktiga Viktigt Aktuell Aktuella Aktuellt Möjlig Möjligheter Möjligheten Utmaning Utmaningar Utmaningen Behov Behovet
    """
    # compass, size and colour words that open place names and bodies
    """
    Norra Södra Västra Östra Nordöstra Nordvästra Sydöstra Sydvästra Mellersta Övre Nedre Inre Yttre Nya Gamla Stora Lilla Store Lille Stor Små Långa Höga Låga
     Syd Väst Öst Norr Väster Öster Nordost Nordväst Sydost Sydväst Mellan Mitt Mitten Vita Svarta Röda Blå Blåa Gröna Gula Grön Röd Gul Svart Vit
    Sankt S:t S:ta Sankta Kungliga Kungl Kungl. Kunglig Svenska Svensk Svenskt Sveriges Nordisk Nordiska Nordens Europeiska Europeisk Europas Internationell
    Internationella Internationellt Nationell Nationella Nationellt Regional Regionala Regionalt Lokal Lokala Lokalt Kommunal Kommunala Statlig Statliga
    Skånska Småländska Gotländska Öländska Halländska Västgötska Östgötska Värmländska Norrländska Samisk Samiska Finska Norska Danska Tyska Engelska Engelsk
    Franska Spanska Ryska Ukrainska Arabiska Somaliska Persiska Polska Romska Judiska Judisk Kristna Kristen Muslimska Amerikanska Kinesiska Baltiska Isländska
    """
    # countries, regions of the world, seas, cities abroad
    """
    Sverige Norge Danmark Finland Island Norden Nordnorge Grönland Färöarna Åland Europa EU EU:s FN FN:s NATO Nato Asien Afrika Amerika Nordamerika Sydamerika
    Australien Oceanien Arktis Antarktis Baltikum Balkan Skandinavien Mellanöstern Tyskland Frankrike Storbritannien England Skottland Wales Irland Spanien
    Portugal Italien Grekland Turkiet Polen Ukraina Ryssland Belarus Vitryssland Estland Lettland Litauen Ungern Rumänien Bulgarien Serbien Kroatien Bosnien
    Hercegovina Slovenien Slovakien Tjeckien Österrike Schweiz Belgien Nederländerna Luxemburg Malta Cypern Albanien Kosovo Makedonien Moldavien
    Georgien Armenien Azerbajdzjan USA Kanada Mexiko Kuba Brasilien Argentina Chile Peru Bolivia Colombia Venezuela Ecuador Uruguay Paraguay Guatemala Honduras
     Japan Indien Pakistan Bangladesh Afghanistan Iran Irak Syrien Libanon Palestina Gaza Jemen Saudiarabien Egypten Marocko Algeriet Tunisien Libyen
    Sudan Sydsudan Etiopien Eritrea Somalia Kenya Uganda Tanzania Rwanda Burundi Kongo Nigeria Ghana Gambia Senegal Mali Niger Tchad Sydafrika Namibia Botswana
    Zimbabwe Zambia Moçambique Angola Kamerun Thailand Vietnam Kambodja Laos Myanmar Indonesien Filippinerna Malaysia Singapore Sydkorea Nordkorea Korea Mongoliet
    Nepal Tibet Taiwan Hongkong Kazakstan Uzbekistan Kurdistan Östersjön Västerhavet Nordsjön Bottenviken Bottenhavet Kattegatt Skagerrak Öresund Kvarken Atlanten
    Medelhavet Mälaren Vänern Vättern Hjälmaren Storsjön Siljan Torneälven Dalälven Klarälven Ätran Nissan Lagan Viskan Emån Mörrumsån Helgeån Köpenhamn Oslo
    Helsingfors Reykjavik Berlin London Paris Bryssel Rom Wien Warszawa Kiev Kyiv Moskva Tallinn Riga Vilnius Haag Amsterdam Geneve Genève Rotterdam Hamburg
    """
    # bodies, churches, buildings and kinds of place
    """
    Länsstyrelsen Länsstyrelserna Länsstyrelsens Region Regionen Kommun Kommunen Kommunerna Stad Staden Län Länet Regeringen Riksdagen Staten Statens Myndigheten
    Myndigheter Polisen Kyrkan Församlingen Stiftet Universitetet Högskolan Institutet Föreningen Förbundet Stiftelsen Centrum Center Museum Museet Bibliotek
    Biblioteket Stadsbiblioteket Slottet Slott Residenset Rådhuset Stadshuset Kommunhuset Folkets Hus Huset Gården Gård Herrgård Herrgården Hotell Hotellet Kyrka
    Teatern Biografen Konserthuset Kulturhuset Medborgarhuset Bygdegård Bygdegården Hembygdsgård Hembygdsgården Folkhögskola Gymnasiet Skolan Skola Förskolan
    Naturum Naturreservat Naturreservatet Nationalpark Nationalparken Naturvård Naturvården Torget Stortorget Torg Gatan Vägen Väg Parken Stationen Station
    Bron Hamnen Hamn Stranden Sjön Ån Älven Älv Bäcken Berget Skogen Skog Dalen Dal Ön Öar Ängen Äng Åkern Fältet Backen Domkyrkan Katedralen Kapellet
    """
    # subjects that open headlines
    """
    Natur Naturen Miljö Miljön Klimat Klimatet Klimatanpassning Energi Energin Vatten Vattnet Vattenvård Marken Jord Jorden Jordbruk Jordbruket Lantbruk
    Lantbruket Landsbygd Landsbygden Skogsbruk Mat Maten Livsmedel Djur Djuren Djurskydd Växter Växt Växtskydd Växtnäring Fisk Fisket Fiske Vilt Viltet Varg Vargen
     Lodjur Rovdjur Rovdjuren Fåglar Fågel Bin Pollinering Pollinatörer Ängar Betesmark Betesmarker Biologisk Mångfald Hållbar Hållbara Hållbarhet Hållbart
    Samhälle Samhället Samhällsplanering Planering Planeringen Bostad Bostäder Boende Bebyggelse Byggnader Byggnadsvård Kultur Kulturen Kulturarv Kulturmiljö
    Kulturmiljövård Historia Historien Konst Konsten Litteratur Språk Språket Skolor Barn Barnen Barns Barnet Ungdom Ungdomar Ungas Äldre Kvinna Kvinnor Kvinnors Män
    Mäns Människa Människan Människor Människors Mänskliga Rättigheter Jämställdhet Jämlikhet Integration Inkludering Delaktighet Demokrati Demokratin Våld Våldet
    Heder Hedersförtryck Brott Brottsförebyggande Trygghet Säkerhet Säker Beredskap Krisberedskap Kris Krisen Krig Kriget Försvar Försvaret Totalförsvar
    Civilt Hälsa Hälsan Folkhälsa Vård Vården Omsorg Omsorgen Psykisk Ohälsa Alkohol Narkotika Tobak Spel Droger Arbete Arbetet Arbetsmiljö Arbetsmarknad Jobb
    Näringsliv Näringslivet Företag Företagen Företagare Innovation Digitalisering Digitaliseringen AI Teknik Tekniken Trafik Trafiken Transport Transporter Infrastruktur
    Ekonomi Ekonomin Politik Politiken Val Valet Juridik Juridiken Rätt Rätten Etik Tro Tron Gud Guds Kristus Jesus Bibeln Freden Livet Livets Döden Kärlek
    Kärleken Hopp Hoppet Glädje Sorg Rättvisa Makt Makten Kunskap Kunskapen Lärande Metod Metoden Metoder Verktyg Verktyget Verktyg Modell Modellen Teori Praktik
    Data Statistik Kartor GIS Underlag Vägledning Guide Guiden Handbok Tips Trix Nyckeltal Indikatorer Agenda Globala Agendan Parisavtalet Kyoto Brexit Covid Corona
    Coronapandemin Pandemin Migration Asyl Flykt Flyktingar Nyanlända Anhöriga Patient Patienten Brukare Elev Elever Student Studenter Deltagare Deltagarna Publik
    """.split()
)
